// What a terminal would obey, and what turns the direction of a text around. JSON leaves much of it as it is.
const unseen = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** Most lines have nothing in them that could be a secret, and this costs next to nothing. */
const suspicious = /@|%40|[?&][a-z]+=|bearer |basic /i;

const word = String.raw`[\p{L}\p{N}._%+\-]+`;

const secrets = [
  // User and password of a database or a mail server.
  String.raw`(?<=:\/\/)[^\s\/"@\\]{1,200}(?=@)`,
  // What opens a link, and what opens a door.
  String.raw`(?<=[?&](?:token|code|key|secret|password)=)[^\s&"\\]+`,
  String.raw`(?<=(?:bearer|basic) )[\w~+\/.=\-]{8,}`,
  // A person's address, also as it stands in the address of a page.
  String.raw`${word}(?:@|%40)(?:[\p{L}\p{N}\-]{1,63}\.){1,8}\p{L}{2,24}`,
];

// An escape of JSON is one sign: what follows its backslash is part of no word.
const harmless = String.raw`\\(?:u[\da-f]{4}|.)|${word}`;
const parts = new RegExp(`${secrets.join("|")}|(${harmless})`, "giu");

function withoutSecrets(line: string): string {
  return suspicious.test(line) ? line.replace(parts, (_, kept?: string) => kept ?? "[secret]") : line;
}

/** Two escapes for a sign beyond the first 65,536. */
function spelled(sign: string): string {
  return sign
    .split("")
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .join("");
}

/** A line of the log as it may be written: without persons and secrets, and with nothing that a terminal obeys. */
export function safeLine(line: string): string {
  return withoutSecrets(line).replace(unseen, spelled);
}
