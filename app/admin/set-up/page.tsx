import type { Metadata } from "next";
import { Entrance } from "#features/people/components/entrance.tsx";
import { SetUpForm } from "#features/people/components/set-up-form.tsx";
import { SpentLink } from "#features/people/components/spent-link.tsx";
import { hasOwner } from "#features/people/queries.ts";
import { allSections } from "#features/sections/queries.ts";
import { tokenHolder } from "#features/tokens/queries.ts";
import { languageChoices } from "#features/words/words.ts";
import { setStatus } from "#lib/request-context.ts";
import { siteOrigin } from "#lib/site-origin.ts";
import { timeZoneNames } from "#lib/time-zone.ts";

export const metadata: Metadata = { title: "Set up" };

export default async function SetUpPage({ searchParams }: PageProps<"/admin/set-up">) {
  const { token } = await searchParams;
  const isSetUp = await hasOwner();
  if (isSetUp || typeof token !== "string" || !(await tokenHolder("set-up", token))) {
    setStatus(410);
    return (
      <Entrance publication="Masthead" title="This link does not work any more">
        <SpentLink isSetUp={isSetUp} />
      </Entrance>
    );
  }
  return (
    <Entrance publication="Masthead" title="Set up your publication">
      <SetUpForm
        token={token}
        timeZones={timeZoneNames()}
        languages={languageChoices("en")}
        origin={siteOrigin()}
        hasDemo={(await allSections()).length > 0}
      />
    </Entrance>
  );
}
