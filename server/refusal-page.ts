import type { Answer } from "./answer.ts";
import { errorPage } from "./error-page.ts";
import { type Html, html } from "./html.ts";
import type { Control } from "./posted-form.ts";
import { type Field, isOfFramework, isSecret, isTyped } from "./typed-fields.ts";
import type { Words } from "./words.ts";

export interface Refusal {
  readonly status: number;
  readonly requestId: string;
  readonly words?: Words | undefined;
  /** The path and query of the page that the form stands on. */
  readonly page: string;
  readonly fields: readonly Field[];
  /** The form as the page holds it now, if it may be sent again from here. */
  readonly form?: readonly Control[] | undefined;
}

/** "authorName" and "author-name" are "Author name". */
function label(name: string): string {
  const words = name.replace(/([a-z])([A-Z])/g, "$1 $2").replace(/[-_]+/g, " ");
  return words.charAt(0).toUpperCase() + words.slice(1).toLowerCase();
}

function hidden({ name, value }: Field): Html {
  return html`<input type="hidden" name="${name}" value="${value}">`;
}

// A line break right after <textarea> is not text: one of ours protects the one that was typed.
function textArea({ name, value }: Field, id: string): Html {
  return html`<label for="${id}">${label(name)}</label><textarea id="${id}" name="${name}">
${value}</textarea>`;
}

function copyOf({ name, value }: Field, i: number): Html {
  return html`<label for="copy-${i}">${label(name)}</label><textarea id="copy-${i}" readonly>
${value}</textarea>`;
}

function passwordIn({ name }: Control): Html {
  return html`<label for="${name}">${label(name)}</label><input id="${name}" type="password" name="${name}">`;
}

function editable(field: Field, i: number, form: readonly Control[]): Html {
  const control = form.find((one) => one.name === field.name);
  const id = `field-${i}`;
  if (control?.tag === "textarea") return textArea(field, id);
  const isLine = control?.tag === "input" && /^(text|email|url|search|tel|number)$/.test(control.type);
  // An empty line may be a trap for robots that the page hides: nobody is led into it here.
  if (!isLine || field.value === "") return hidden(field);
  const { name, value } = field;
  return html`<label for="${id}">${label(name)}</label><input id="${id}" type="${control.type}" name="${name}" value="${value}">`;
}

/** What Next and the form's own token need comes fresh from the page; everything else is what was sent. */
function formAgain({ page, fields }: Refusal, form: readonly Control[]): Html {
  const fresh = form.filter(({ type, name }) => type === "hidden" && (isOfFramework(name) || isSecret(name)));
  const passwords = form.filter(({ type }) => type === "password");
  return html`<form method="post" enctype="multipart/form-data" action="${page}">
${fresh.map(hidden)}${fields.map((field, i) => editable(field, i, form))}${passwords.map(passwordIn)}
<button>Send again</button></form>`;
}

function copies(fields: readonly Field[]): Html {
  const typed = fields.filter(isTyped);
  return typed.length === 0 ? html`` : html`<p>This is what you wrote, to be copied:</p>${typed.map(copyOf)}`;
}

/** A refused form with everything that was typed into it, and the way on. */
export function refusalPage(refusal: Refusal): Answer {
  const { status, requestId, words, page, fields, form } = refusal;
  const text = form ? formAgain(refusal, form) : copies(fields);
  return errorPage({
    status,
    requestId,
    words,
    more: html`${text}<p><a href="${page}">Open the page again</a></p>`,
  });
}
