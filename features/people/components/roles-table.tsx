import { Check } from "lucide-react";
import { isAtLeast, type Role, roles } from "#features/people/people.ts";

interface RolesTableProps {
  readonly permissions: readonly { readonly what: string; readonly from: Role }[];
}

/** What each role may do, a row per permission. */
export function RolesTable({ permissions }: RolesTableProps) {
  return (
    <section aria-labelledby="roles" className="grid grid-cols-1 gap-3">
      <h2 id="roles" className="font-serif text-xl font-semibold">
        What each role may do
      </h2>
      <section
        aria-label="Roles and what they may do"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard.
        tabIndex={0}
        className="relative overflow-x-auto rounded-lg border border-line bg-panel"
      >
        <table className="w-full border-collapse text-left">
          <thead>
            <tr className="border-b border-line text-muted">
              <th scope="col" className="px-4 py-3 font-medium">
                May
              </th>
              {roles.map((role) => (
                <th key={role} scope="col" className="px-3 py-3 text-center font-medium capitalize">
                  {role}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {permissions.map(({ what, from }) => (
              <tr key={what} className="border-b border-line last:border-0">
                <th scope="row" className="min-w-56 px-4 py-2.5 font-normal">
                  {what}
                </th>
                {roles.map((role) => (
                  <td key={role} className="px-3 py-2.5 text-center">
                    <Mark isAllowed={isAtLeast(role, from)} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

function Mark({ isAllowed }: { isAllowed: boolean }) {
  return isAllowed ? (
    <>
      <Check size={17} aria-hidden className="mx-auto text-good" />
      <span className="sr-only">yes</span>
    </>
  ) : (
    <>
      <span aria-hidden className="text-muted">
        ·
      </span>
      <span className="sr-only">no</span>
    </>
  );
}
