import {
  articlePath,
  authorPath,
  homePath,
  iconPaths,
  mediaPath,
  searchPath,
  sectionPath,
} from "#features/paths.ts";

interface Thing {
  readonly "@type": string;
  readonly [property: string]: unknown;
}

/** Who publishes, and where. */
export interface Publisher {
  readonly name: string;
  readonly language: string;
  readonly origin: string;
  readonly logo: {
    readonly id: string;
    readonly contentHash: string;
    readonly width: number;
    readonly height: number;
  } | null;
  readonly social: readonly { readonly href: string }[];
}

interface Article {
  readonly kind: "story" | "page";
  readonly slug: string;
  readonly language: string;
  readonly section: { readonly slug: string; readonly name: string } | null;
  readonly headline: string;
  readonly standfirst: string;
  readonly seoDescription: string;
  readonly publishedAt: Date;
  readonly updatedAt: Date;
  readonly wordCount: number;
  readonly bylines: readonly { readonly name: string; readonly slug: string }[];
  readonly tags: readonly { readonly name: string }[];
  readonly hero: Picture | null;
  readonly sharePicture: Picture | null;
}

interface Picture {
  readonly address: string;
  readonly width: number;
  readonly height: number;
}

const publisherId = (origin: string) => `${new URL(homePath, origin).href}#publisher`;

function image({ address, width, height }: Picture, origin: string): Thing {
  return { "@type": "ImageObject", url: new URL(address, origin).href, width, height };
}

/** What stands for a publication without a logo. */
const icon: Picture = { address: iconPaths.large, width: 512, height: 512 };

/** The publication as an organisation. */
export function organization({ name, origin, logo, social }: Publisher): Thing {
  return {
    "@type": "Organization",
    "@id": publisherId(origin),
    name,
    url: new URL(homePath, origin).href,
    logo: image(logo ? { ...logo, address: mediaPath(logo) } : icon, origin),
    sameAs: social.length === 0 ? undefined : social.map(({ href }) => href),
  };
}

/** The site, and how to search it. */
export function website({ name, language, origin }: Publisher): Thing {
  const home = new URL(homePath, origin).href;
  return {
    "@type": "WebSite",
    "@id": `${home}#website`,
    name,
    url: home,
    inLanguage: language,
    publisher: { "@id": publisherId(origin) },
    potentialAction: {
      "@type": "SearchAction",
      target: {
        "@type": "EntryPoint",
        urlTemplate: `${new URL(searchPath(), origin).href}?q={search_term_string}`,
      },
      "query-input": "required name=search_term_string",
    },
  };
}

/** The way from the home page to a page. */
export function breadcrumbs(
  { name, origin }: Publisher,
  steps: readonly { readonly name: string; readonly path: string }[],
): Thing {
  const way = [{ name, path: homePath }, ...steps];
  return {
    "@type": "BreadcrumbList",
    itemListElement: way.map((step, i) => ({
      "@type": "ListItem",
      position: i + 1,
      name: step.name,
      item: new URL(step.path, origin).href,
    })),
  };
}

function newsArticle(article: Article, { origin }: Publisher, pictures: readonly Picture[]): Thing {
  const url = new URL(articlePath({ slug: article.slug, sectionSlug: article.section?.slug ?? null }), origin)
    .href;
  const tags = article.tags.map(({ name }) => name);
  const description = article.seoDescription || article.standfirst;
  return {
    "@type": article.kind === "story" ? "NewsArticle" : "WebPage",
    "@id": `${url}#article`,
    ...(article.kind === "story"
      ? { headline: article.headline, mainEntityOfPage: url }
      : { name: article.headline }),
    url,
    description: description || undefined,
    datePublished: article.publishedAt.toISOString(),
    dateModified: article.updatedAt.toISOString(),
    inLanguage: article.language,
    author:
      article.kind === "story"
        ? article.bylines.map((author) => ({
            "@type": "Person",
            name: author.name,
            url: new URL(authorPath(author), origin).href,
          }))
        : undefined,
    articleSection: article.section?.name,
    keywords: tags.length === 0 ? undefined : tags,
    wordCount: article.kind === "story" ? article.wordCount : undefined,
    isAccessibleForFree: true,
    image: pictures.length === 0 ? undefined : pictures.map((picture) => image(picture, origin)),
    publisher: { "@id": publisherId(origin) },
  };
}

/** All that machines are told of an article: it, the way to it, and who publishes it. */
export function articleGraph(
  article: Article,
  publisher: Publisher,
  shareImage: Picture | undefined,
): Thing[] {
  const pictures = [article.hero, article.sharePicture ?? shareImage].flatMap((picture) => picture ?? []);
  const { section, headline, slug } = article;
  const path = articlePath({ slug, sectionSlug: section?.slug ?? null });
  const way = [
    ...(section ? [{ name: section.name, path: sectionPath(section) }] : []),
    { name: headline, path },
  ];
  return [newsArticle(article, publisher, pictures), breadcrumbs(publisher, way), organization(publisher)];
}
