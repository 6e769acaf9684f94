/** What keeps a measurement from being made, in one line that says what to do. */
export class Problem extends Error {
  override name = "Problem";
}
