import { adminArticlesPath } from "#features/paths.ts";

/** The home page of a publication that has not published yet. */
export function BlankFront({ name }: { name: string }) {
  return (
    <div className="blank-front">
      <p className="kicker">Soon</p>
      <h2>The first story is being written.</h2>
      <p className="standfirst">
        {name} has just opened its desk. Come back in a little while: when something is worth your time, it
        will stand on this page.
      </p>
      <p className="meta">
        <a href={adminArticlesPath}>You write here? Go to your desk.</a>
      </p>
    </div>
  );
}
