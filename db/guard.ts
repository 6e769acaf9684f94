/** A view of a connection that dies with its transaction, so that a query nobody awaited fails loudly. */
export function guarded<T extends object>(connection: T): { view: T; end: () => void } {
  let over = false;
  const view = new Proxy(connection, {
    get(target, key) {
      if (over) throw new Error("the transaction is over: a query was not awaited");
      const member: unknown = Reflect.get(target, key, target);
      return typeof member === "function" ? member.bind(target) : member;
    },
  });
  return {
    view,
    end: () => {
      over = true;
    },
  };
}
