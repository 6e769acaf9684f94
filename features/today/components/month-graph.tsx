import type { DayCounts } from "#features/today/queries.ts";

const [width, height, gap] = [6, 48, 2];

interface RowProps {
  readonly label: string;
  readonly counts: readonly number[];
  readonly className: string;
}

/** A bar for each day; days without anything have a line, so that the month is seen. */
function Row({ label, counts, className }: RowProps) {
  const most = Math.max(1, ...counts);
  const total = counts.reduce((sum, count) => sum + count, 0);
  return (
    <div>
      <p className="mb-1 flex justify-between text-muted">
        <span>{label}</span>
        <span className="tabular-nums">{total.toLocaleString("en")}</span>
      </p>
      <svg
        viewBox={`0 0 ${counts.length * (width + gap) - gap} ${height}`}
        preserveAspectRatio="none"
        className={`h-12 w-full ${className}`}
        aria-hidden="true"
      >
        {counts.map((count, i) => {
          const tall = count === 0 ? 1 : Math.max(3, (count / most) * height);
          return (
            <rect
              // biome-ignore lint/suspicious/noArrayIndexKey: a day has its place, and nothing else
              key={i}
              x={i * (width + gap)}
              y={height - tall}
              width={width}
              height={tall}
              rx={1}
              fill="currentColor"
              opacity={count === 0 ? 0.35 : 1}
            />
          );
        })}
      </svg>
    </div>
  );
}

/** What came out in the last thirty days, seen at a glance and told in a table. */
export function MonthGraph({ days }: { days: readonly DayCounts[] }) {
  return (
    <div className="grid gap-4">
      <Row label="Stories" counts={days.map(({ stories }) => stories)} className="text-accent" />
      <Row label="Comments" counts={days.map(({ comments }) => comments)} className="text-edge" />
      <details>
        <summary className="w-fit text-muted">Day by day</summary>
        <div className="mt-2 max-h-64 overflow-y-auto">
          <table className="w-full tabular-nums">
            <thead className="text-left text-muted">
              <tr>
                <th scope="col">Day</th>
                <th scope="col" className="text-right">
                  Stories
                </th>
                <th scope="col" className="text-right">
                  Comments
                </th>
              </tr>
            </thead>
            <tbody>
              {days.toReversed().map(({ date, stories, comments }) => (
                <tr key={date} className="border-t border-line">
                  <th scope="row" className="py-1 text-left font-normal">
                    {date}
                  </th>
                  <td className="text-right">{stories}</td>
                  <td className="text-right">{comments}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </div>
  );
}
