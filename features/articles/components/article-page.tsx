import type { ReactNode } from "react";
import type { Locale } from "#components/time.tsx";
import type { PublishedArticle } from "#features/articles/queries.ts";
import { DocumentView } from "#features/document/react.tsx";
import { bodyPicture } from "#features/media/components/body-picture.tsx";
import { HeroFigure } from "#features/media/components/hero-figure.tsx";
import type { OnwardLinks } from "#features/related/queries.ts";
import { Kicker } from "#features/sections/components/kicker.tsx";
import { sectionTone } from "#features/sections/components/section-tone.ts";
import { directionOf } from "#lib/language.ts";
import { ArticleFoot } from "./article-foot.tsx";
import { ArticleMeta } from "./article-meta.tsx";
import { Contents } from "./contents.tsx";
import { Onward } from "./onward.tsx";
import { SeriesLinks } from "./series-links.tsx";
import { SinceLastRead } from "./since-last-read.tsx";
import { Translations, type TranslationsProps } from "./translations.tsx";

interface ArticlePageProps {
  readonly article: PublishedArticle;
  readonly locale: Locale;
  readonly translations?: TranslationsProps["translations"] | undefined;
  /** What it leads on to; a preview leads nowhere. */
  readonly onward?: OnwardLinks | undefined;
  /** What comes after the article: its comments. */
  readonly children?: ReactNode;
}

/** A story or a standing page as it is read. */
export function ArticlePage({ article, locale, onward, translations = [], children }: ArticlePageProps) {
  const own = { lang: article.language, dir: directionOf(article.language) };
  return (
    <main id="content" className={`wrap tone ${article.kind}`} style={sectionTone(article.section)}>
      <article className="article">
        <header className="article-head">
          {article.section ? <Kicker section={article.section} /> : null}
          <h1 {...own}>{article.headline}</h1>
          {article.standfirst ? (
            <p className="standfirst" {...own}>
              {article.standfirst}
            </p>
          ) : null}
          <Translations translations={translations} language={locale.language} />
        </header>
        {article.hero ? <HeroFigure picture={article.hero} /> : null}
        {article.kind === "story" ? <ArticleMeta article={article} locale={locale} /> : null}
        {onward ? (
          <SeriesLinks parts={onward.parts} articleId={article.id} language={locale.language} />
        ) : null}
        <Contents body={article.body} language={locale.language} />
        <SinceLastRead article={article} language={locale.language} />
        <div className="prose" {...own}>
          <DocumentView
            body={article.body}
            language={locale.language}
            Picture={bodyPicture(article.pictures)}
          />
        </div>
        {article.kind === "story" ? <ArticleFoot article={article} language={locale.language} /> : null}
      </article>
      {children}
      {onward ? <Onward {...onward} language={locale.language} /> : null}
    </main>
  );
}
