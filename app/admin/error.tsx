"use client";

import { Button } from "#components/button.tsx";
import { EmptyState } from "#components/empty-state.tsx";

export default function AdminError({ reset }: { error: Error; reset: () => void }) {
  return (
    <main className="mx-auto max-w-xl px-4 py-24">
      <EmptyState title="That did not work">
        <p className="mb-4">
          Masthead met a fault of its own, which is in its log. What was saved before is safe.
        </p>
        <Button onClick={reset}>Try again</Button>
      </EmptyState>
    </main>
  );
}
