export type Provider = "YouTube" | "Vimeo" | "Spotify" | "Bluesky" | "Mastodon";

interface Place {
  readonly provider: Provider;
  readonly address: RegExp;
  /** Where its player stands, for those that have one on a host of their own. */
  readonly frame?: (found: Readonly<Record<string, string | undefined>>, url: URL) => string;
}

const hosts = {
  youTube: "https://www.youtube-nocookie.com",
  vimeo: "https://player.vimeo.com",
  spotify: "https://open.spotify.com",
};

/** Nothing else may stand in a frame of ours: the policy of reader pages names these. */
export const frameOrigins: readonly string[] = Object.values(hosts);

function youTubeFrame({ id }: Readonly<Record<string, string | undefined>>, { searchParams }: URL): string {
  const start = secondsIn(searchParams.get("t") ?? searchParams.get("start") ?? "");
  return `${hosts.youTube}/embed/${id}${start === 0 ? "" : `?start=${start}`}`;
}

/** "90", "90s" and "1m30s" are the same moment. */
function secondsIn(moment: string): number {
  const [, hours, minutes, seconds] = /^(?:(\d{1,2})h)?(?:(\d{1,3})m)?(?:(\d{1,5})s?)?$/.exec(moment) ?? [];
  return Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0);
}

const places: readonly Place[] = [
  {
    provider: "YouTube",
    address:
      /^https:\/\/(?:(?:www|m)\.)?youtube\.com\/(?:watch\?(?:\S*&)?v=|shorts\/)(?<id>[\w-]{6,20})(?:[&?#]\S*)?$/,
    frame: youTubeFrame,
  },
  {
    provider: "YouTube",
    address: /^https:\/\/youtu\.be\/(?<id>[\w-]{6,20})(?:[?#]\S*)?$/,
    frame: youTubeFrame,
  },
  {
    provider: "Vimeo",
    address:
      /^https:\/\/(?:player\.)?vimeo\.com\/(?:video\/)?(?<id>\d+)(?:\/(?<key>[0-9a-f]+))?(?:[/?#]\S*)?$/,
    frame: ({ id, key }, { searchParams }) => {
      const secret = key ?? searchParams.get("h")?.match(/^[0-9a-f]+$/)?.[0];
      return `${hosts.vimeo}/video/${id}?dnt=1${secret === undefined ? "" : `&h=${secret}`}`;
    },
  },
  {
    provider: "Spotify",
    address:
      /^https:\/\/open\.spotify\.com\/(?<kind>track|album|artist|playlist|episode|show)\/(?<id>\w+)(?:[?#]\S*)?$/,
    frame: ({ kind, id }) => `${hosts.spotify}/embed/${kind}/${id}`,
  },
  { provider: "Bluesky", address: /^https:\/\/bsky\.app\/profile\/[\w.:-]+\/post\/\w+(?:[?#]\S*)?$/ },
  { provider: "Mastodon", address: /^https:\/\/[\w-]+(?:\.[\w-]+)+\/@[\w.@-]+\/\d+(?:[?#]\S*)?$/ },
];

/** Whose address this is, if it is one of those whose videos, sounds and posts can stand in a text. */
export function providerOf(address: string): Provider | undefined {
  return places.find((place) => place.address.test(address))?.provider;
}

/** Where the player of this address stands, if it has one that can stand in a page of ours. */
export function frameOf(address: string): URL | undefined {
  for (const place of places) {
    const found = place.address.exec(address);
    if (found) return place.frame && new URL(place.frame(found.groups ?? {}, new URL(address)));
  }
  return undefined;
}
