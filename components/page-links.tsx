import Link from "next/link";
import { buttonClass } from "./button.tsx";

interface PageLinksProps {
  readonly page: number;
  readonly hasNext: boolean;
  /** The address of the n-th page. */
  readonly href: (page: number) => string;
}

/** The ways to the neighbours of a page of the admin; nothing where there is but one page. */
export function PageLinks({ page, hasNext, href }: PageLinksProps) {
  return (
    <nav aria-label="Pages" className="mt-4 flex justify-between gap-4 empty:hidden">
      {page > 1 ? (
        <Link className={buttonClass()} href={href(page - 1)} rel="prev">
          Previous
        </Link>
      ) : null}
      {hasNext ? (
        <Link className={`${buttonClass()} ml-auto`} href={href(page + 1)} rel="next">
          Next
        </Link>
      ) : null}
    </nav>
  );
}
