/** Dark enough to be read on white, and the ones that a new section is offered. */
export const sectionColours = ["#1f4fa3", "#0b6b50", "#a62b4a", "#7a4a00", "#5b3a99", "#00627a", "#8a2f0b"];
