import { Message } from "#components/message.tsx";
import { homePath } from "#features/paths.ts";

export function Gone() {
  return (
    <Message label="410" title="This page has been taken down.">
      <p className="standfirst">
        Something stood here once, and the editors have withdrawn it. The link that brought you was right; it
        is only too late.
      </p>
      <p>
        <a href={homePath} className="onward">
          See what is new
        </a>
      </p>
    </Message>
  );
}
