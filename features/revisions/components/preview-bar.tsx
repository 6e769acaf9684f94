import { adminArticlePath, adminFramesPath, adminRevisionsPath } from "#features/admin-paths.ts";

interface PreviewBarProps {
  readonly article: { readonly id: string };
  /** Of words that were kept before. */
  readonly revisionNumber: number | undefined;
}

/** Says above the page of a reader that no reader sees it, and leads back. */
export function PreviewBar({ article, revisionNumber }: PreviewBarProps) {
  return (
    <aside className="preview-bar" aria-label="Preview">
      {revisionNumber === undefined ? (
        <>
          <span>Preview: so readers will see it once it is published.</span>
          <a href={adminFramesPath(article)}>On every screen</a>
        </>
      ) : (
        <>
          <span>Revision No. {revisionNumber}: so the words were kept.</span>
          <a href={adminRevisionsPath(article)}>All revisions</a>
        </>
      )}
      <a href={adminArticlePath(article)}>Back to the editor</a>
    </aside>
  );
}
