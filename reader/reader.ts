// What reader pages can do beyond HTML. Nothing on them needs it.
import { CommentDesk } from "./comment-desk.ts";
import { CommentNews } from "./comment-news.ts";
import { EmbedFrame } from "./embed-frame.ts";
import { SavedStories } from "./saved-stories.ts";
import { SinceLastRead } from "./since-last-read.ts";
import { StoryTools } from "./story-tools.ts";
import { ThemeChoice } from "./theme-choice.ts";

customElements.define("theme-choice", ThemeChoice);
customElements.define("story-tools", StoryTools);
customElements.define("saved-stories", SavedStories);
customElements.define("since-last-read", SinceLastRead);
customElements.define("comment-news", CommentNews);
customElements.define("comment-desk", CommentDesk);
customElements.define("embed-frame", EmbedFrame);
