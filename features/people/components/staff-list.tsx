import { Badge } from "#components/badge.tsx";
import type { Role } from "#features/people/people.ts";

interface StaffListProps {
  readonly staff: readonly { readonly id: string; readonly name: string; readonly role: Role }[];
}

/** Everyone who works here, with their role. */
export function StaffList({ staff }: StaffListProps) {
  return (
    <ul className="divide-y divide-line rounded-lg border border-line bg-panel">
      {staff.map(({ id, name, role }) => (
        <li key={id} className="flex items-center justify-between gap-4 px-4 py-3">
          <span className="min-w-0 font-medium break-words">{name}</span>
          <Badge tone={role === "owner" ? "accent" : "calm"}>{role}</Badge>
        </li>
      ))}
    </ul>
  );
}
