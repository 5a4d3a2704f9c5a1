/** One sentence a refusal: what, where, what now. Never the user's own words in the log, so none are passed in. */
export const errors = {
  invalid: () => 'Det kan ikke gemmes sådan. Ret feltet, og prøv igen.',
  tooLong: ({ most }: { most: number }) =>
    `Teksten er for lang. Der er plads til ${most} tegn. Del den i flere, eller gør den kortere.`,
  notFound: () => 'Det findes ikke længere. Måske er det slettet i et andet vindue.',
  notAllowed: () => 'Det kan ikke gøres i dette vindue. Prøv i et andet af Samskabs vinduer.',
  internal: () => 'Noget gik galt i programmet, og det, du gjorde sidst, er ikke gemt. Prøv igen.',
  lastAgendaItem: () => 'Dagsordenen skal have mindst ét punkt. Ret det i stedet for at slette det.',
  closedItemHasEntries: () =>
    'Der er skrevet noter eller lagt bilag under det lukkede punkt. Slet dem først, så de ikke kommer med i det åbne referat.',
  lastColumn: () => 'En tavle skal have mindst én kolonne. Omdøb den i stedet for at slette den.',
  columnNotEmpty: () => 'Der er noter i kolonnen. Flyt dem først.',
  groupHasNotes: () => 'Gruppen har skrevet noter. Behold den, eller slet noterne først.',
  groupHasVoted: () =>
    'Gruppens prikker er talt med i en afstemning. Behold den, eller slet dens optælling først.',
  visitHasInput: () => 'Der er bidrag fra besøget. Slet dem først.',
  tooManyGroups: () =>
    'En workshop kan højst have 26 grupper, én til hvert bogstav fra A til Z. Brug en af dem, der er.',
  noSubstitute: () =>
    'Vælg et medlem, der ikke selv sidder i en andens sted. En, der har en stedfortræder, kan ikke selv være det.',
  pairOfOne: () => 'Reglen gælder to forskellige deltagere. Vælg en anden.',
  notesOnDifferentBoards: () => 'Et tema samler noter fra én tavle. Vælg noter fra den samme tavle.',
  visitNeedsGroups: () =>
    'Der skal være mindst to grupper, før de kan besøge hinanden. Opret dem i Forbered.',
  allVisited: () => 'Alle grupper har besøgt hinanden. Tilføj et besøg, hvis nogen skal på besøg igen.',
  noVisitRound: () => 'Ingen besøgsrunde er i gang. Begynd den i Besøg først.',
  ownBoard: () => 'En gruppe kan ikke besøge sin egen tavle. Vælg en anden.',
  proposalOutdated: () => 'Planen har ændret sig siden forslaget. Se det nye forslag i Afvikl.',
  noBlockRunning: () => 'Ingen blok er i gang. Begynd mødet i Afvikl først.',
  meetingClosed: () => 'Mødet er hævet. Genåbn det i Afvikl, hvis I skal videre med dagsordenen.',
  clockIsTrue: () => 'Uret kan kun stilles frem, når I prøver mødet af.',
  otherRehearsal: () => 'I er i gang med at prøve et andet møde af. Slut den prøve først.',
  noRehearsal: () => 'Prøven kunne ikke begynde. Se efter, om der er plads på disken, og prøv igen.',
  notInRehearsal: () =>
    'En prøve efterlader intet, så her kan intet gemmes, hentes eller udskrives. Gør det i den rigtige workshop.',
  noCommittee: () => 'Workshoppen hører ikke til et udvalg. Vælg et under Oplysninger i Forbered først.',
  outsideWorkshop: () => 'Det hører til en anden workshop. Åbn den, og prøv igen.',
  lastStep: () => 'En metode skal have mindst ét trin. Ret det i stedet for at slette det.',
  tooManySteps: ({ most }: { most: number }) =>
    `En metode kan højst have ${most} trin. Del den i to, eller vælg færre blokke.`,

  voteIsClosed: () => 'Prioriteringen er lukket. Åbn den igen for at rette i den.',
  voteHasDots: () =>
    'Der er allerede talt prikker efter de regler, der står. Tag prikkerne af først, eller lav en ny prioritering.',
  tooManyDots: ({
    people,
    budget,
    most,
    left,
  }: {
    people: number;
    budget: number;
    most: number;
    left: number;
  }) =>
    `${String(people)} ${people === 1 ? 'person' : 'personer'} med ${String(budget)} ${budget === 1 ? 'prik' : 'prikker'} hver har ${String(most)} i alt. Der er ${left === 0 ? 'ingen' : String(left)} tilbage. Tæl efter, eller ret antallet af personer.`,
  tooManyOnNote: ({ people }: { people: number }) =>
    `Hver må kun sætte én prik på en note, så den kan højst få ${String(people)}: én fra hver. Tæl efter, eller ret antallet af personer.`,
  ownNote: () => 'Det er gruppens egen note, og den må de ikke prioritere selv. Sæt prikkerne på en anden.',
  tooFewPeople: ({ least }: { least: number }) =>
    `Prikkerne kræver mindst ${String(least)} ${least === 1 ? 'person' : 'personer'}. Tag prikker af først, eller ret antallet.`,
  alreadyHidden: () => 'Der skrives allerede skjult her. Vis det skrevne, før I begynder forfra.',
  stillHidden: () => 'Noten er endnu skjult. Vis det skrevne, og prøv igen.',
  oneLine: () =>
    'Noten er på én linje, så der er intet at dele. Ret den, og sæt linjeskift, hvor den skal deles.',
  notACandidate: () =>
    'Noten er ikke med her. Måske er den lagt sammen med en anden, eller også er den endnu skjult.',
  ratingIsClosed: () => 'Vurderingen er lukket. Åbn den igen for at rette i den.',
  criteriaCounted: () =>
    'Der er talt svar. Kriterierne kan få andre ord, men ikke blive flere eller færre. Lav en ny vurdering i stedet.',

  fileMissing: ({ file }: { file: string }) =>
    `Filen ${file} findes ikke. Se efter, om navn og mappe er rigtige.`,
  fileUnreadable: ({ file }: { file: string }) =>
    `Filen ${file} kan ikke læses. Se efter, om du har adgang til den.`,
  fileIsFolder: ({ file }: { file: string }) => `${file} er en mappe. Vælg en fil.`,
  fileExists: ({ file }: { file: string }) =>
    `${file} findes i forvejen. Vælg et andet navn, eller brug --force.`,
  fileNotWritten: ({ file }: { file: string }) =>
    `${file} kunne ikke gemmes. Se efter, om mappen findes, og om du må skrive i den.`,
  folderMissing: ({ folder, file }: { folder: string; file: string }) =>
    `Mappen ${folder} findes ikke, så ${file} er ikke gemt. Opret mappen, eller vælg en anden.`,
  diskFull: ({ file }: { file: string }) =>
    `Disken er fuld, så ${file} er ikke gemt. Gør plads, og prøv igen.`,
  tooLarge: ({ file, megabytes }: { file: string; megabytes: number }) =>
    `${file} er for stor. Der kan læses op til ${String(megabytes)} MB.`,
  notJson: ({ file }: { file: string }) =>
    `${file} er ikke en hel Samskab-fil: indholdet kan ikke læses som JSON. Vælg en anden fil, eller gem workshoppen som fil igen.`,
  notUtf8: ({ file }: { file: string }) =>
    `${file} er ikke gemt som UTF-8. Vælg en anden fil, eller gem workshoppen som fil igen.`,
  notWorkshopFile: ({ file, where }: { file: string; where: string }) =>
    `${file} er ikke en hel Samskab-fil. Fejlen er ved ${where}. Gem workshoppen som fil igen.`,
  newerFile: ({ file }: { file: string }) =>
    `${file} er fra en nyere udgave af Samskab. Opdatér Samskab, og prøv igen.`,
  differentWorkshop: ({ file }: { file: string }) =>
    `Workshoppen i ${file} findes her i forvejen med andet indhold. Intet er ændret. Vil du have den fra filen, så slet først den, der er her.`,
  notATable: ({ file }: { file: string }) =>
    `${file} kan ikke læses som en liste. Gem den som Excel (xlsx) eller CSV, og prøv igen.`,
  tooManyRows: ({ file, rows }: { file: string; rows: number }) =>
    `${file} har for mange rækker. Der kan læses op til ${String(rows)}.`,
  tooManyColumns: ({ file, row, columns }: { file: string; row: number; columns: number }) =>
    `${file} har for mange kolonner i række ${row}. Der kan læses op til ${columns}.`,
  cellTooLong: ({ file, row }: { file: string; row: number }) =>
    `${file} har et for langt felt i række ${row}. Ret det i regnearket, gem, og prøv igen.`,
  quoteNeverCloses: ({ file, row }: { file: string; row: number }) =>
    `${file} mangler et afsluttende anførselstegn i række ${row}. Ret det i regnearket, og gem som CSV igen.`,
  readingStopped: ({ file }: { file: string }) =>
    `${file} tog for lang tid eller for meget plads at læse. Gem listen alene som CSV, og prøv igen.`,
  noRows: ({ file }: { file: string }) => `Der er ingen personer i ${file}.`,
  notPrinted: () => 'Der blev ikke skrevet ud. Se efter, om printeren er tændt, eller gem som PDF.',
  noProgram: ({ file }: { file: string }) => `Computeren har intet program, der kan åbne ${file}.`,
  pdfUnavailable: () => 'PDF kunne ikke laves. Start programmet igen, og prøv så, eller vælg docx.',

  databaseBusy: ({ folder }: { folder: string }) =>
    `Samskab bruger allerede mappen ${folder}. Luk programmet, og prøv igen.`,
  databaseNewer: ({ folder }: { folder: string }) =>
    `Data i ${folder} er gemt af en nyere udgave af Samskab. Opdatér Samskab. Intet er ændret.`,
  databaseDamaged: ({ folder }: { folder: string }) =>
    `Data i ${folder} kan ikke læses. Filen er ikke rørt. Gendan en sikkerhedskopi, eller vælg en anden mappe.`,
  databaseFull: () => 'Disken er fuld, og det sidste er ikke gemt. Gør plads, og prøv igen.',
  folderUnusable: ({ folder }: { folder: string }) =>
    `Mappen ${folder} kan ikke bruges. Se efter, om den findes, og om du må skrive i den.`,
  backupMissing: () => 'Sikkerhedskopien findes ikke længere. Vælg en anden.',
  backupDamaged: () => 'Sikkerhedskopien er beskadiget og er ikke brugt. Vælg en anden.',
};
