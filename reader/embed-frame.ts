/** A card for what stands elsewhere: the thing itself is loaded, from there, when the reader has asked for it. */
export class EmbedFrame extends HTMLElement {
  connectedCallback(): void {
    const offer = this.querySelector<HTMLElement>(".embed-offer");
    if (!offer) return;
    offer.hidden = false;
    offer.querySelector("button")?.addEventListener("click", () => {
      const frame = this.#frame();
      offer.remove();
      this.prepend(frame);
      // The button that had the focus is gone.
      frame.focus();
    });
  }

  /** Its scripts run under the name of their own host, apart from ours, and may open the place they come from. */
  #frame(): HTMLIFrameElement {
    const { src = "", title = "" } = this.dataset;
    const frame = document.createElement("iframe");
    frame.sandbox.add("allow-scripts", "allow-same-origin", "allow-popups", "allow-popups-to-escape-sandbox");
    frame.allow = "fullscreen";
    frame.title = title;
    frame.src = src;
    return frame;
  }
}
