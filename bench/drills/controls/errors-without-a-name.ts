import Client from "better-sqlite3";

// What the engine says of a full or failing disk has no code any more: it is an error like any other.
function nameless<This, Given extends unknown[], Back>(method: (this: This, ...given: Given) => Back) {
  return function (this: This, ...given: Given): Back {
    try {
      return method.apply(this, given);
    } catch (error) {
      throw new Error(String(error), { cause: undefined });
    }
  };
}

const statement = Object.getPrototypeOf(new Client(":memory:").prepare("select 1"));
for (const method of ["run", "all", "get"]) statement[method] = nameless(statement[method]);
Client.prototype.exec = nameless(Client.prototype.exec);
