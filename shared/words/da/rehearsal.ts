/** A meeting rehearsed on a throw-away copy. */
export const rehearsal = {
  begin: 'Prøv mødet af',
  title: 'Samskab: prøve',
  stageTitle: 'Samskab: prøve, scenen',
  bar: 'Prøve',
  word: 'Prøve',
  promise: 'Intet her kommer med i den rigtige workshop.',
  onward: '10 minutter frem',
  movedOn: (time: string) => `Klokken er nu ${time}.`,
  end: 'Slut prøven',
};
