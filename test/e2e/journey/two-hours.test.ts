import { expect, type Page } from '@playwright/test';
import { resize, openSecondWindow } from '../app';
import { Album } from './evening/album';
import { facilitatorAt, groupAt } from './evening/facilitator';
import { Hands } from './evening/hands';
import { inOneLine, wordsOfDocx, wordsOfPdf } from './evening/papers';
import { RoomClock } from './evening/room-clock';
import { da, test } from './user';

const design = { width: 1366, height: 768 };
const wall = { width: 1920, height: 1080 };

test('a meeting of 120 minutes from the empty app to its minutes', async ({ openApp }) => {
  test.setTimeout(180_000);
  let app = await openApp({ size: design, args: ['--moves-clock'] });
  const hands = new Hands(app.page, da);
  const facilitator = facilitatorAt(hands);
  const clock = new RoomClock(app.page);
  let stage: Page | undefined;
  let second: Hands | undefined;
  const album = new Album('two-hours', () => ({ work: hands.page, group: second?.page, stage }));
  /** What the minutes have to say, by what the clock in the window said. */
  const times: string[][] = [];

  await test.step('the meeting is prepared from a template', async () => {
    await clock.comesTo(16, 30);
    await app.page.reload();
    await album.keeps('first-start');
    await facilitator.beginsWithTemplate('To udkast til ungepolitikken', 'Feedbackmøde i to grupper');
    await facilitator.invites('Asta Ravnholm, formand', 'Bertil Kjærsgaard, borger', 'Carla Mose, borger');
    await facilitator.takesInPeople(
      app,
      'Navn;Rolle\r\nDitte Holm;Medarbejder\r\nEgon Krog;Borger\r\nFie Lund;Politiker\r\nGro Ravn;Medarbejder\r\nHans Birk;Borger\r\n',
      5,
      'Hans Birk',
    );
    await album.keeps('people');
    await facilitator.setsGroups();
    await album.keeps('proposal');
    await facilitator.takesTheProposal();
    await facilitator.namesGroup('A', 'Mødesteder');
    await facilitator.namesGroup('B', 'Overgange');
    await album.keeps('groups');
    await facilitator.asksWhetherAllIsReady();
    await album.keeps('ready');
    await facilitator.follows(/Hvad er målet/, 'Udvalget har et svar på begge udkast.');
    await facilitator.follows(/bliver til noget/, 'Ungechefen');
    await album.keeps('details');
    await facilitator.plansVisits();
    await album.keeps('visits');
  });

  await test.step('people come, and the stage is lit', async () => {
    await clock.comesTo(16, 58);
    await facilitator.goesToRun();
    await album.keeps('run-before');
    await facilitator.tellsThatEverybodyIsHere();
    await facilitator.tellsOf('Hans Birk', '2', /Afbud/);
    await facilitator.seesEverybody(7, 8);
    const lit = app.electron.waitForEvent('window');
    await facilitator.lightsTheStage();
    stage = await lit;
    await resize({ ...app, page: stage }, wall);
    await expect(stage.getByText('Vi begynder kl. 17:00')).toBeVisible();
    await facilitator.letsTheStageFollow();
    await album.keeps('stage-lit');
  });

  await test.step('welcome and the two drafts, with a pause and somebody late', async () => {
    await clock.passes(2);
    await facilitator.goesOnTo('Hvad skal vi have i hånden, når vi går hjem?');
    await expect(stage!.getByRole('heading', { level: 1 })).toHaveText(
      'Hvad skal vi have i hånden, når vi går hjem?',
    );
    await album.keeps('welcome');
    await clock.passes(9);
    await facilitator.writes('Formanden bød velkommen til begge grupper');
    await facilitator.goesOnTo('Hvad er det vigtigste i udkastet, og hvad er I selv i tvivl om?');
    await clock.passes(4);
    times.push(
      await clock.during(
        () => facilitator.tellsOf('Hans Birk', '4', /Kom kl\./),
        'Hans Birk (Borger, kom under punkt 1, kl.',
      ),
    );
    await facilitator.seesEverybody(8, 8);
    await facilitator.pauses();
    await expect(stage!.getByText('pause', { exact: true })).toBeVisible();
    await album.keeps('paused');
    await clock.passes(3);
    await facilitator.resumes();
    await clock.passes(11);
    await facilitator.writesTheMinutesOf('De to udkast, kort fortalt', 'Begge udkast blev lagt frem.');
    await album.keeps('two-drafts');
  });

  await test.step('the groups work at two windows, first hidden', async () => {
    await facilitator.goesOnTo('Hvad er godt? Hvad er uklart? Hvad mangler?');
    second = new Hands(await openSecondWindow(app), da);
    await resize({ ...app, page: second.page }, design);
    const groupB = groupAt(second);
    await groupB.comesToItsBoard('B');
    await facilitator.opensTheBoardOf('A');
    await facilitator.letsAllWriteHidden();
    await facilitator.writesHidden('Åbent køkken om torsdagen', 'En nøgle, alle kan låne');
    await groupB.writesHidden('Bussen venter på skolen', 'Hvem følger de nye');
    await facilitator.seesHiddenNotes(4);
    await expect(stage!.getByText('I skriver hver for sig')).toBeVisible();
    await album.keeps('hidden');
    await facilitator.reveals();
    await expect(stage!.getByText('Åbent køkken om torsdagen')).toBeVisible();
    await expect(groupB.has('Bussen venter på skolen')).toBeVisible();
    await album.keeps('revealed');
  });

  await test.step('notes by keys, by paste, and help', async () => {
    const groupB = groupAt(second!);
    await facilitator.marksWhatFollows(1, 3);
    await facilitator.putsUp('?Hvem låser af', '!Naboerne klager', '+Mange kom i foråret');
    await facilitator.pastes(
      ['Musik til klokken ti', 'Borde, man kan flytte', 'En voksen at kende'],
      (text) => app.electron.evaluate(({ clipboard }, copied) => clipboard.writeText(copied), text),
    );
    await facilitator.gathers('Musik til klokken ti', 'Borde, man kan flytte', 'Aftener');
    await album.keeps('board');
    await groupB.asksForHelp();
    await facilitator.comesBackToRun();
    await album.keeps('help');
    await facilitator.helps('Overgange');
    await groupB.isHelped();
    await groupB.putsUp('Fast kontakt det første år', '?Hvad koster bussen');
  });

  await test.step('the app is closed in mid-block and opened again', async () => {
    await facilitator.writes('Begge grupper er godt i gang');
    const before = await clock.reads();
    await app.close();
    app = await openApp({ data: app.data, size: design, args: ['--moves-clock'] });
    hands.page = app.page;
    clock.page = app.page;
    expect(await clock.reads()).toMatch(new RegExp(`${before}|${clock.says}`));
    await expect(app.page.getByRole('timer')).toHaveText(/^2\d:\d\d$/);
    await album.keeps('opened-again');
    await facilitator.takesBack('Begge grupper er godt i gang');
    const lit = app.electron.waitForEvent('window');
    await facilitator.lightsTheStage();
    stage = await lit;
    await resize({ ...app, page: stage }, wall);
    second!.page = await openSecondWindow(app);
    await resize({ ...app, page: second!.page }, design);
    await album.keeps('windows-again');
  });

  await test.step('time runs out, and the rest is laid anew', async () => {
    const groupB = groupAt(second!);
    await clock.passes(25);
    await facilitator.isWarned(da.clock.soon);
    await album.keeps('soon');
    await expect(stage!.getByText(/^snart slut, kl\./)).toBeVisible();
    await groupB.isDone();
    await clock.passes(10);
    await facilitator.isWarned(da.run.over);
    await album.keeps('over');
    await facilitator.acceptsTheProposal();
    await album.keeps('accepted');
    await facilitator.goesOnTo('Vi går i gang igen, når uret når nul.');
    times.push(
      await clock.during(
        () => facilitator.tellsOf('Gro Ravn', '5', /Gik kl\./),
        'Gro Ravn (Medarbejder, gik under punkt 1, kl.',
      ),
    );
    await clock.passes(5);
  });

  await test.step('groups visit each other and answer at home', async () => {
    const guests = groupAt(second!);
    await facilitator.goesOnTo('Hvad vil I lægge til, så det bliver bedre?');
    await facilitator.goesToVisits();
    await facilitator.beginsTheRound();
    await expect(stage!.getByText('Besøgsrunde 1 af 1')).toBeVisible();
    await facilitator.hasTheGuests('Overgange er hos Mødesteder');
    await facilitator.contributes('Lad de unge selv have nøglen', 'Hvem betaler for maden');
    await guests.goesToVisits();
    await guests.hasTheGuests('Mødesteder er hos Overgange');
    await guests.contributes('Spørg busselskabet om aftenerne');
    await album.keeps('visit');
    await clock.passes(9);
    await album.keeps('visit-soon');
    await facilitator.callsAllHome();
    await expect(stage!.getByText('Hjemme igen')).toBeVisible();
    await album.keeps('home');
    await facilitator.answers('Spørg busselskabet', 'adopt', 'Vi ringer i morgen');
    await facilitator.answers('Lad de unge selv', 'adapt', 'To ad gangen');
    await facilitator.answers('Hvem betaler', 'park', 'Det ved vi efter budgettet');
    await clock.passes(4);
    await facilitator.isThrough();
    await album.keeps('answered');
    await facilitator.comesBackToRun();
    await facilitator.goesOnTo('Hvad vil I lægge til, så det bliver bedre?');
    await facilitator.goesOnTo('Hvad tager vi med, hvad tilpasser vi, og hvad parkerer vi?');
    await album.keeps('after-visits');
    await clock.passes(8);
  });

  await test.step('dots are put for those who hold up their hands', async () => {
    await facilitator.goesOnTo('Hvordan står det til med hold, fremdrift, mål, gevinst og mindset?');
    await facilitator.beginsAVote('Hvad tager vi med i politikken?');
    await facilitator.countsFor('A', 4, { 'Fast kontakt det første år': 4, 'Bussen venter på skolen': 3 });
    await facilitator.isRefused('A', 'Hvem følger de nye', 6);
    await album.keeps('vote');
    await facilitator.countsFor('B', 3, { 'Åbent køkken om torsdagen': 3, 'En nøgle, alle kan låne': 1 });
    await expect(stage!.getByText('Stillingen vises, når afstemningen er lukket.')).toBeVisible();
    await album.keeps('vote-on-stage');
    await facilitator.closesTheVote();
    await facilitator.seesFirst('Fast kontakt det første år');
    await expect(stage!.getByText('Fast kontakt det første år')).toBeVisible();
    await album.keeps('vote-closed');
    await facilitator.beginsARating();
    await facilitator.countsHands('1', '5', '5', '2', '1');
    await album.keeps('rating');
    await facilitator.closesTheRating();
  });

  await test.step('the five factors, a decision and who does what', async () => {
    await facilitator.goesToFactors();
    await facilitator.countsFactors([5, 5, 4, 4], [3, 3, 2], [4, 4, 4], [3, 3, 3, 3], [5, 5, 5]);
    await facilitator.agreesOnStep('progress', 'Skriv en tidsplan');
    await expect(stage!.getByText('De fem faktorer er ikke vurderet endnu.')).toHaveCount(0);
    await album.keeps('factors');
    await clock.passes(8);
    await facilitator.comesBackToRun();
    await facilitator.goesOnTo('Hvem retter hvad til, og hvornår ser vi det igen?');
    await facilitator.writes('Begge udkast sendes i høring', 'decision');
    await facilitator.writes('Ringer til busselskabet', 'action');
    await facilitator.givesTheAction('Ringer til busselskabet', 'Ditte Holm', '24122026');
    await album.keeps('decision');
    await clock.passes(9);
    await facilitator.goesOnTo('Hvad går du hjem med?');
    await clock.passes(4);
    await facilitator.endsTheAgenda();
    await album.keeps('through');
    times.push(await clock.during(() => facilitator.closesTheMeeting(), 'mødet hævet kl.'));
    await expect(stage!.getByText('Tak for i dag')).toBeVisible();
    await album.keeps('closed');
  });

  await test.step('what lacks is mended, ideas go to the catalogue, and the minutes leave the house', async () => {
    await facilitator.goesToWrapUp();
    await album.keeps('lacks');
    await facilitator.mends(da.wrapUp.placeHint, 'Kulturhuset');
    await facilitator.mends(da.wrapUp.caseNumberHint, 'S26-0412');
    await facilitator.mends(da.wrapUp.markDone('A'));
    await facilitator.publishes('Fast kontakt det første år', 'Åbent køkken om torsdagen');
    await album.keeps('published');
    const word = wordsOfDocx(await facilitator.saves(app, 'docx'));
    const pdf = wordsOfPdf(await facilitator.saves(app, 'pdf'));
    await album.keeps('saved');
    for (const minutes of [word, pdf]) {
      for (const sentence of wholeTrace) expect(minutes).toContain(inOneLine(sentence));
      for (const told of times) {
        expect(told.map((time) => minutes.includes(inOneLine(time)))).toContain(true);
      }
    }
  });

  test
    .info()
    .annotations.push({ type: 'taken', description: `${hands.taken}; the group ${second?.taken ?? ''}` });
});

/** What was said and done, as the minutes tell it. */
const wholeTrace = [
  'Referat: To udkast til ungepolitikken',
  'Kulturhuset',
  'Sags ID S26-0412',
  'Ad Velkomst og aftenens mål Formanden bød velkommen til begge grupper',
  'Ad De to udkast, kort fortalt Begge udkast blev lagt frem.',
  'Grupperne besøgte hinanden i én runde og svarede bagefter hjemme ved egen tavle.',
  'Gruppeleder Asta Ravnholm',
  'Aftener Idé: Musik til klokken ti Idé: Borde, man kan flytte',
  'Gruppe B: Lad de unge selv have nøglen Tilpasset: To ad gangen',
  'Gruppe B: Hvem betaler for maden Parkeret: Det ved vi efter budgettet',
  'Spørgsmål Hvem låser af Bekymring: Naboerne klager',
  'Gruppe A: Spørg busselskabet om aftenerne Taget med: Vi ringer i morgen',
  '2 gav 4, 2 gav 5 4 4,5',
  'Næste skridt: Skriv en tidsplan',
  'Beslutning: Begge udkast sendes i høring',
  'Ringer til busselskabet Ditte Holm 24-12-2026',
  'Talt i Gruppe A (4) og Gruppe B (3).',
  'To noter deler 2. pladsen. 8 noter fik ingen prikker.',
  '2 gav 1, 1 gav 2, 2 gav 5 2,8 delte meninger',
];
