import { type Locale, Time } from "#components/time.tsx";
import { StoryCard } from "#features/articles/components/story-card.tsx";
import type { PublishedArticle, StoryCard as Story } from "#features/articles/queries.ts";
import type { HomePage } from "#features/home/home.ts";
import { BlankFront } from "./blank-front.tsx";
import { Opening } from "./opening.tsx";
import { type BlockSection, SectionBlock } from "./section-block.tsx";

interface FrontPageProps {
  readonly name: string;
  readonly page: HomePage<Story, BlockSection>;
  /** The lead in full, to begin it here. */
  readonly article: PublishedArticle | undefined;
  readonly locale: Locale;
}

/** The home page: the newest story, those after it, and what each section has. */
export function FrontPage({ name, page, article, locale }: FrontPageProps) {
  const { lead, next, blocks } = page;
  return (
    <main id="content" className="front wrap">
      <h1 className="unseen">{name}</h1>
      {lead ? (
        <>
          <p className="dateline">
            <Time at={lead.publishedAt} locale={locale} style="weekday" />
          </p>
          <div className="front-top">
            <div className="front-lead">
              <StoryCard story={lead} locale={locale} look="lead" />
              {article ? <Opening article={article} language={locale.language} /> : null}
            </div>
            {next.length > 0 ? (
              <div className="front-next">
                {next.map((story) => (
                  <StoryCard key={story.id} story={story} locale={locale} />
                ))}
              </div>
            ) : null}
          </div>
        </>
      ) : (
        <BlankFront name={name} language={locale.language} />
      )}
      {blocks.length > 0 ? (
        <div className="blocks">
          {blocks.map((block) => (
            <SectionBlock key={block.section.id} {...block} locale={locale} />
          ))}
        </div>
      ) : null}
    </main>
  );
}
