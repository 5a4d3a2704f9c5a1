import {
  bullets, column, contents, documentTree, emphasis, heading, labelled, listItem, missing, numbered, pageBreak,
  paragraph, quote, strong, table,
} from '@electron/core/documents/tree'; // prettier-ignore
import type { DocumentTree } from '@electron/core/documents/tree';

/** Minutes long enough for several pages. Every name and place is invented. */
export function sampleMinutes(): DocumentTree {
  return documentTree(
    {
      title: 'Referat af møde i Opgaveudvalget for Åbne Værksteder',
      language: 'da',
      organisation: 'Solbæk Kommune',
      header: 'Referat · Opgaveudvalget for Åbne Værksteder',
      headerEnd: '09.03.2027',
    },
    labelled('Mødetidspunkt', '09-03-2027 17:00'),
    labelled('Mødeafholdelse', 'Pakhuset, Havnegade 4, 9999 Solbæk'),
    labelled('Protokollen blev læst og mødet hævet kl.', missing('mangler', '____')),
    labelled(
      'Tilstede',
      'Asta Ravnholm, Bertil Kjærsgaard, Ditte Overgård, Esben Tornby, Frida Mølholm og Jens-Åge Sønderlund',
    ),
    labelled('Fraværende', 'Gorm Hvidsten'),
    contents('Indholdsfortegnelse', 3),
    pageBreak(),
    ...Array.from({ length: 4 }, (_, index) => item(index + 1)).flat(),
    heading(2, 'Opfølgning'),
    table({
      caption: 'Aftalte handlinger',
      columns: [column('Hvad', 5), column('Hvem', 3), column('Senest', 2, 'end')],
      rows: Array.from({ length: 45 }, (_, row) => [
        `Nøgleordning med forening ${row + 1}`,
        row === 3 ? missing('Ejer mangler') : 'Asta Ravnholm',
        `${String((row % 28) + 1).padStart(2, '0')}.04.2027`,
      ]),
    }),
    heading(2, 'Bilag'),
    numbered('Læringsopsamling (dokumentnr. 1042-27)', 'Udkast til model'),
  );
}

const item = (number: number) => [
  heading(2, `${number} (Åben) Samskabelse i værkstederne, del ${number}`, `punkt-${number}`),
  labelled('Sags ID', `SLB-2027-0${number}418`),
  heading(3, 'Resumé'),
  bullets(
    'Velkomst ved formand Asta Ravnholm',
    listItem(
      ['Status på ', strong('fire leverancer')],
      bullets('Politisk model', 'Idékatalog'),
      numbered('Først', 'Siden'),
    ),
    'Pause med mad',
  ),
  heading(3, 'Tidligere beslutninger'),
  paragraph('Ingen.'),
  heading(3, 'Beslutninger'),
  heading(4, 'Ad Gruppernes tavler'),
  paragraph(
    'Grupperne arbejdede ved hver sin tavle og besøgte hinanden. ',
    emphasis('De unge styrer selv'),
    ' stod stærkest, og flere pegede på, at kommunens rolle er at holde døren åben. ',
    strong('Udvalget var enigt.'),
  ),
  ...Array.from({ length: number }, () =>
    paragraph(
      'Der var en længere drøftelse af, hvordan fremdriften holdes, når de første møder er gået og hverdagen melder sig. ' +
        'Det blev foreslået, at borgerne får en slags bestyrelsesfunktion, og at der findes én fast indgang i forvaltningen.',
    ),
  ),
  heading(5, 'Opsamling: nøgler og åbningstid'),
  quote('Hvis døren er låst, er samskabelsen også låst.', 'Gruppe B'),
];
