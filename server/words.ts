export interface Words {
  readonly title: string;
  readonly text: string;
}

const unknown: Words = {
  title: "That did not work",
  text: "The server could not do what was asked of it.",
};

const failed: Words = {
  title: "Something went wrong",
  text: "The fault is on our side, and it has been written down. Try again in a moment.",
};

const words: Readonly<Record<number, Words>> = {
  400: {
    title: "That request cannot be understood",
    text: "Its address or its contents are not whole. Open the page again and try once more.",
  },
  403: {
    title: "This was sent from another address",
    text: "Forms are only accepted from the pages of this site. Nothing was changed.",
  },
  404: {
    title: "There is no such page",
    text: "It may have moved, or the address may have a mistake in it.",
  },
  405: { title: "That cannot be done here", text: "This address does not accept that kind of request." },
  408: {
    title: "That took too long",
    text: "It did not all arrive in time. Nothing was sent: try again when the connection is better.",
  },
  409: {
    title: "The site was updated while you were writing",
    text: "Nothing was sent yet, and nothing is lost: look your text over and send it again.",
  },
  410: { title: "This page is gone", text: "It was taken down for good. Nothing was sent." },
  411: { title: "How long is it?", text: "A request with contents has to say how long they are." },
  412: { title: "This has changed", text: "What is here now is not what the request was about." },
  413: {
    title: "That was too long",
    text: "There is a limit to how much can be sent at once. Nothing was sent: shorten it and try again.",
  },
  414: { title: "That address is too long", text: "Nothing on this site has so long an address." },
  415: {
    title: "That form cannot be read",
    text: "It was sent in a way that this site does not accept. Open the page again and send it from there.",
  },
  416: { title: "There is no such part", text: "The file is shorter than that." },
  431: {
    title: "That is too much at once",
    text: "Your browser sent more along with its request than this site takes. Deleting its cookies for this site may help.",
  },
  500: failed,
  503: {
    title: "The site is busy",
    text: "It could not answer in time. Try again in a moment.",
  },
};

/** 503 because of the database; whether something was saved is not always known. */
export const unavailableWords: Words = {
  title: "Nothing can be saved at the moment",
  text: "The fault is on our side, and nothing that you wrote is lost. Wait a moment and try again.",
};

export function wordsFor(status: number): Words {
  return words[status] ?? (status >= 500 ? failed : unknown);
}
