// Runs before the first paint, so that no page flashes in the other theme.
import { chosenTheme, showTheme } from "./chosen-theme.ts";

showTheme(chosenTheme());
