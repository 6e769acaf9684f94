/** "example.org" is what people type; "https://example.org" is what they mean. */
export function completed(text: string): string {
  const address = text.trim();
  if (/^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(address)) return `mailto:${address}`;
  return /^[\w-]+(\.[\w-]+)+(\/|$)/.test(address) ? `https://${address}` : address;
}
