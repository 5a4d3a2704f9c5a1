const left = (minutes: number): string =>
  minutes < 1 ? 'under et minut' : minutes === 1 ? '1 minut' : `${String(minutes)} minutter`;

/** The clock of a block or a round, wherever it stands. */
export const clock = {
  fine: 'tilbage',
  soon: 'Snart slut',
  last: 'Straks slut',
  over: 'over tiden',
  paused: 'Pause',
  minutesLeft: (left: number, of: number) =>
    `${String(left)} af ${String(of)} ${of === 1 ? 'minut' : 'minutter'} tilbage`,
  minutesOver: (of: number) => `De ${String(of)} minutter er gået`,
  /** Read aloud once each; less than one minute counts as none. */
  warning: {
    soon: (minutes: number) => `Snart slut: ${left(minutes)} tilbage.`,
    last: (minutes: number) => `Straks slut: ${left(minutes)} tilbage.`,
    over: () => 'Tiden er gået',
  },
};
