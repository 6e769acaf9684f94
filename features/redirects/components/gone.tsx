import { Message } from "#components/message.tsx";
import { homePath } from "#features/paths.ts";
import { wordsIn } from "#features/words/words.ts";

export function Gone({ language }: { language: string }) {
  const words = wordsIn(language).absent;
  return (
    <Message label="410" title={words.takenDown}>
      <p className="standfirst">{words.withdrawn}</p>
      <p>
        <a href={homePath} className="onward">
          {words.seeNew}
        </a>
      </p>
    </Message>
  );
}
