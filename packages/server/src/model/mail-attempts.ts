/** Maximum attempts for one mail, the last about ten hours after the first. */
export const maxMailAttempts = 10;
