import { type Node, type Program, visitorKeys } from "oxc-parser";

/** Every node of a file, parents before children. */
export function nodesOf(program: Program): Node[] {
  const all: Node[] = [];
  const visit = (value: unknown) => {
    if (Array.isArray(value)) {
      value.forEach(visit);
    } else if (isNode(value)) {
      all.push(value);
      for (const key of visitorKeys[value.type] ?? []) {
        visit(Reflect.get(value, key));
      }
    }
  };
  visit(program);
  return all;
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && "start" in value;
}
