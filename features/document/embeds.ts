const providers = [
  {
    name: "YouTube",
    address:
      /^https:\/\/(?:(?:www|m)\.)?youtube\.com\/(?:watch\?(?:\S*&)?v=|shorts\/)[\w-]{6,20}(?:[&?#]\S*)?$/,
  },
  { name: "YouTube", address: /^https:\/\/youtu\.be\/[\w-]{6,20}(?:[?#]\S*)?$/ },
  { name: "Vimeo", address: /^https:\/\/(?:player\.)?vimeo\.com\/(?:video\/)?\d+(?:[/?#]\S*)?$/ },
  {
    name: "Spotify",
    address: /^https:\/\/open\.spotify\.com\/(?:track|album|artist|playlist|episode|show)\/\w+(?:[?#]\S*)?$/,
  },
  { name: "Bluesky", address: /^https:\/\/bsky\.app\/profile\/[\w.:-]+\/post\/\w+(?:[?#]\S*)?$/ },
  { name: "Mastodon", address: /^https:\/\/[\w-]+(?:\.[\w-]+)+\/@[\w.@-]+\/\d+(?:[?#]\S*)?$/ },
] as const;

export type Provider = (typeof providers)[number]["name"];

/** Whose address this is, if it is one of those whose videos, sounds and posts can stand in a text. */
export function providerOf(address: string): Provider | undefined {
  return providers.find((provider) => provider.address.test(address))?.name;
}
