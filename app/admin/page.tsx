import { redirect } from "next/navigation";
import { adminArticlesPath } from "#features/paths.ts";
import { requireStaff } from "#features/people/session.ts";

export default async function AdminPage() {
  await requireStaff();
  redirect(adminArticlesPath);
}
