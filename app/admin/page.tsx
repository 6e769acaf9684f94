import { redirect } from "next/navigation";
import { adminArticlesPath } from "#features/admin-paths.ts";
import { requireStaff } from "#features/people/session.ts";

export default async function AdminPage() {
  await requireStaff();
  redirect(adminArticlesPath);
}
