/** What stands in the place of a picture until it has arrived: a small view of it, how far it is, and a way to stop it. */
export function uploadCard(file: File, onCancel: () => void) {
  const card = element("div", "upload-card");
  card.contentEditable = "false";
  const view = element("img");
  view.src = URL.createObjectURL(file);
  view.alt = "";
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
    forget: () => URL.revokeObjectURL(view.src),
  };
}

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, className = "") {
  const made = document.createElement(name);
  made.className = className;
  return made;
}
