// The clock of this process is a day ahead.
const { now } = Date;
Date.now = () => now() + 86_400_000;
