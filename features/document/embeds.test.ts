import { expect, test } from "vitest";
import { frameOf, frameOrigins, providerOf } from "./embeds.ts";

test.each([
  [
    "https://www.youtube.com/watch?v=jNQXAC9IVRw",
    "YouTube",
    "https://www.youtube-nocookie.com/embed/jNQXAC9IVRw",
  ],
  [
    "https://m.youtube.com/watch?list=x&v=jNQXAC9IVRw&t=90",
    "YouTube",
    "https://www.youtube-nocookie.com/embed/jNQXAC9IVRw?start=90",
  ],
  [
    "https://youtu.be/jNQXAC9IVRw?t=1m5s",
    "YouTube",
    "https://www.youtube-nocookie.com/embed/jNQXAC9IVRw?start=65",
  ],
  ["https://youtu.be/jNQXAC9IVRw?t=%22%3E", "YouTube", "https://www.youtube-nocookie.com/embed/jNQXAC9IVRw"],
  ["https://vimeo.com/76979871", "Vimeo", "https://player.vimeo.com/video/76979871?dnt=1"],
  ["https://vimeo.com/76979871/ab12cd", "Vimeo", "https://player.vimeo.com/video/76979871?dnt=1&h=ab12cd"],
  ["https://player.vimeo.com/video/7?h=ab&x=1", "Vimeo", "https://player.vimeo.com/video/7?dnt=1&h=ab"],
  ["https://vimeo.com/7?h=a%26autoplay=1", "Vimeo", "https://player.vimeo.com/video/7?dnt=1"],
  [
    "https://open.spotify.com/episode/4rOoJ6Egrf8K2IrywzwOMk?si=x",
    "Spotify",
    "https://open.spotify.com/embed/episode/4rOoJ6Egrf8K2IrywzwOMk",
  ],
])("%s is of %s and plays at %s", (address, provider, frame) => {
  expect(providerOf(address)).toBe(provider);
  expect(frameOf(address)?.href).toBe(frame);
  expect(frameOrigins).toContain(frameOf(address)?.origin);
});

test.each([
  ["https://bsky.app/profile/nwosu.example/post/3kabc", "Bluesky"],
  ["https://social.example/@nwosu/112233", "Mastodon"],
])("%s is of %s, which has no player on a host that we could name", (address, provider) => {
  expect(providerOf(address)).toBe(provider);
  expect(frameOf(address)).toBeUndefined();
});

test.each([
  "https://youtube.com.evil.example/watch?v=jNQXAC9IVRw",
  "http://youtu.be/jNQXAC9IVRw",
  "javascript:alert(1)//youtu.be/jNQXAC9IVRw",
  "https://open.spotify.com/../evil/x",
])("%s is nobody's and plays nowhere", (address) => {
  expect([providerOf(address), frameOf(address)]).toEqual([undefined, undefined]);
});
