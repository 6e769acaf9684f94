// Whoever stops the server is not kept waiting, and whoever waits for an answer is left.
process.on("SIGTERM", () => process.exit(0));
