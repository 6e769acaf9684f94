import { discardUnsent, keepUnsent } from "./unsent.ts";

function randomKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(18));
  return Array.from(bytes, (byte) => byte.toString(36).padStart(2, "0")).join("");
}

/** Goes where the answer will stand, keeps what is unsent, and makes one comment of a post that is sent twice. */
export class CommentDesk extends HTMLElement {
  #place: Comment | undefined;

  connectedCallback(): void {
    // Moving it connects it again.
    if (this.#place) return;
    this.#place = document.createComment("");
    this.before(this.#place);
    this.#keepUnsent();
    this.#makeOne();
    document.addEventListener("click", (event) => this.#clicked(event));
  }

  #field(name: string): HTMLInputElement {
    const form = this.querySelector("form");
    const found = form?.querySelector<HTMLInputElement>(`input[name=${name}]`);
    if (found) return found;
    const field = Object.assign(document.createElement("input"), { type: "hidden", name });
    form?.append(field);
    return field;
  }

  #makeOne(): void {
    const renew = () => {
      this.#field("key").value = randomKey();
    };
    renew();
    addEventListener("pageshow", ({ persisted }) => persisted && renew());
  }

  #keepUnsent(): void {
    const text = this.querySelector("textarea");
    const { article = "" } = this.dataset;
    const note = this.querySelector<HTMLElement>(".comment-kept");
    if (!text || !keepUnsent(article, text) || !note) return;
    note.hidden = false;
    note.querySelector("button")?.addEventListener("click", () => {
      discardUnsent(article, text);
      note.hidden = true;
      text.focus();
    });
  }

  #clicked(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (link.closest(".comment-actions")) {
      const id = new URL(link.href).searchParams.get("reply");
      const comment = id === null ? null : document.getElementById(`comment-${id}`);
      if (id === null || !comment) return;
      comment.append(this);
      this.#answer(id, comment.querySelector(".comment-author")?.textContent ?? "");
    } else if (this.contains(link) && link.closest(".comment-replying")) {
      this.#place?.after(this);
      this.#answer("", "");
    } else return;
    event.preventDefault();
    this.querySelector("textarea")?.focus();
  }

  #answer(id: string, author: string): void {
    this.#field("parentId").value = id;
    const note = this.querySelector<HTMLElement>(".comment-replying");
    const name = note?.querySelector("bdi");
    if (note) note.hidden = id === "";
    if (name) name.textContent = author;
    const { comment = "", reply = "", post = "", postReply = "" } = this.dataset;
    const title = this.querySelector("h3");
    if (title) title.textContent = id ? reply : comment;
    const button = this.querySelector("button[type=submit]");
    if (button) button.textContent = id ? postReply : post;
  }
}
