// What reader pages can do beyond HTML. Nothing on them needs it.
import { ThemeChoice } from "./theme-choice.ts";

customElements.define("theme-choice", ThemeChoice);
