/** What stands in the place of a picture until it has arrived: a small view of it, how far it is, and a way to stop it. */
export function uploadCard(file: File, onCancel: () => void) {
  const card = element("div", "upload-card");
  card.contentEditable = "false";
  const view = element("canvas");
  void draw(file, view);
  const name = element("span", "upload-name");
  name.textContent = file.name;
  const progress = element("progress");
  progress.max = 1;
  progress.value = 0;
  progress.setAttribute("aria-label", `Uploading ${file.name}`);
  const cancel = element("button", "upload-cancel");
  cancel.type = "button";
  cancel.textContent = "Cancel";
  cancel.addEventListener("click", onCancel);
  card.append(view, name, progress, cancel);
  return {
    card,
    show(share: number) {
      if (share < 1) progress.value = share;
      // Sent, but not yet judged and measured: nobody knows how long that takes.
      else progress.removeAttribute("value");
    },
  };
}

/** A small view of the file, drawn here: an address for it would need a hole in our policy. */
async function draw(file: File, canvas: HTMLCanvasElement): Promise<void> {
  const size = 112;
  [canvas.width, canvas.height] = [size, size];
  // What is no picture has no view either; the server says so in words.
  const picture = await createImageBitmap(file).catch(() => undefined);
  if (!picture) return;
  const side = Math.min(picture.width, picture.height);
  const [left, top] = [(picture.width - side) / 2, (picture.height - side) / 2];
  canvas.getContext("2d")?.drawImage(picture, left, top, side, side, 0, 0, size, size);
  picture.close();
}

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, className = "") {
  const made = document.createElement(name);
  made.className = className;
  return made;
}
