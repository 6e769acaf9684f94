/** How long the link of an invitation is good, in seconds. */
export const invitationSeconds = 7 * 86_400;
