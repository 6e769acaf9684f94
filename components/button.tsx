import type { ComponentProps } from "react";

const looks = {
  primary: "bg-accent text-on-accent border-transparent hover:brightness-110",
  plain: "bg-panel text-ink border-edge hover:bg-sunken",
  quiet: "bg-transparent text-ink border-transparent hover:bg-sunken",
  danger: "bg-panel text-danger border-danger hover:bg-danger-soft",
} as const;

export type ButtonLook = keyof typeof looks;

/** The classes of a button, also for a link that looks like one. */
export function buttonClass(look: ButtonLook = "plain"): string {
  return `inline-flex min-h-9 items-center justify-center gap-1.5 rounded-md border px-3 py-1.5 text-sm font-medium whitespace-nowrap no-underline transition-colors disabled:opacity-60 ${looks[look]}`;
}

export function Button({
  look = "plain",
  className = "",
  type = "button",
  ...rest
}: ComponentProps<"button"> & { look?: ButtonLook }) {
  return <button type={type} className={`${buttonClass(look)} ${className}`} {...rest} />;
}
