import type { When } from '#journeys/groups.ts'
import type { Locale } from '#src/answers/model/types.ts'
import type { DateProblem } from '../../parts/typed-date.ts'

/** What is said otherwise to who has lost someone. */
type GriefLead = Partial<Record<When, string>>

const nl = {
  make: 'Maak mijn plan',
  makeLead: (count: number) =>
    `Beantwoord hooguit ${count} korte vragen. U krijgt dan een lijst met alleen de stappen die voor u gelden. Met de datums erbij. Wij bewaren niets.`,
  haveCode: 'Heeft u al een plan? Open het met uw code.',
  firstStep: 'Het eerste:',
  lastStep: 'Het laatste:',
  showAll: 'Laat alles zien',
  hideAll: 'Klap alles in',
  questionsTitle: 'Vragen',
  questionOf: (at: number, of: number) => `Vraag ${at} van ${of}`,
  previous: 'Vorige vraag',
  toEvent: (title: string) => `Terug naar “${title}”`,
  next: 'Volgende',
  dateUnknown: 'Ik weet de datum nog niet',
  dateHint: 'Bijvoorbeeld: 15 1 2027.',
  dateParts: { dag: 'Dag', maand: 'Maand', jaar: 'Jaar' },
  nothingKept: 'Uw antwoorden staan alleen in het adres van deze pagina. Wij bewaren ze niet.',
  ratherCall: 'Liever samen met iemand? Bel ons. Wij doorlopen de vragen met u en geven u dezelfde lijst.',
  error: 'Fout',
  errors: {
    choice: 'Kies een antwoord. Dan gaan wij verder.',
    date: {
      missing: 'Vul een datum in, of kies: ik weet de datum nog niet.',
      incomplete: 'Vul een dag, een maand en een jaar in.',
      day: 'De dag klopt niet. Vul een getal in van 1 tot en met 31.',
      month: 'De maand klopt niet. Vul een getal in van 1 tot en met 12, of de naam van de maand.',
      year: 'Het jaar klopt niet. Een jaar heeft vier cijfers, zoals 2027.',
      unknown: 'Deze datum bestaat niet. Kijk de dag en de maand na.',
      early: 'Deze datum is te lang geleden. Wij kunnen rekenen vanaf 1 januari 2000.',
      late: 'Deze datum is te ver weg. Wij kunnen tien jaar vooruit rekenen.',
    } satisfies Record<DateProblem, string>,
  },
  checkTitle: 'Kloppen uw antwoorden?',
  checkLead: 'U kunt elk antwoord nog veranderen. Daarna maken wij uw plan.',
  change: 'Veranderen',
  myPlan: 'Mijn plan',
  yourCode: 'Uw plancode',
  codeMeans:
    'Schrijf de code op of maak er een foto van. Daarmee opent u dit plan opnieuw, ook op een andere computer. En een medewerker aan de telefoon ziet dan hetzelfde als u.',
  contents: 'In dit plan',
  steps: (count: number) => (count === 1 ? '1 stap' : `${count} stappen`),
  noCode:
    'Dit plan heeft geen code. Die komt er pas bij als deze gebeurtenis op de website staat. Voor een dag voor 2000 of na 2089 is er nooit een code.',
  onPaper: 'Op papier: afvinklijst om te printen',
  inCalendar: 'In mijn agenda zetten',
  progress: '%done% van %all% stappen gedaan',
  groupLead: {
    late: 'De dag waarop dit klaar moest zijn, is voorbij. Vaak kan het nog.',
    now: 'Hier kunt u vandaag mee beginnen.',
    soon: 'Hier kunt u binnen vier weken mee beginnen.',
    later: 'Dit kan nog niet. Zet het alvast in uw agenda.',
  },
  griefLead: { late: 'Is dit nog niet gelukt? Bel ons. Wij kijken samen wat er kan.' } as GriefLead,
  noDateLead: 'Bij elke stap staat wanneer u hem doet.',
  fillDate: 'Weet u de datum al? Vul hem in, dan rekenen wij de dagen voor u uit.',
  done: 'Dit heeft u gedaan',
  seeDone: 'Bekijk wat u heeft gedaan',
  tick: 'Gedaan',
  weDo: 'Dit doen wij zonder dat u het vraagt',
  weDoLead: 'U hoeft hier niets voor te doen.',
  costsLabel: 'Kosten:',
  oneVisitLead: 'Deze stappen kunt u in één bezoek regelen.',
  seeBring: 'Bekijk wat u bij de hand houdt',
  costs: 'Wat kost het?',
  ticksStay:
    'Wat u afvinkt, blijft in deze browser. Uw antwoorden staan in de geschiedenis van deze browser. Is dit een computer van een ander? Wis dan wat u heeft afgevinkt, en wis de geschiedenis.',
  clearTicks: 'Wis wat ik heb afgevinkt',
  madeOn: (day: string) => `Gemaakt op ${day}.`,
  openTitle: 'Open uw plan',
  openLead: 'U kreeg een code bij uw plan. Vul hem hier in.',
  codeLabel: 'Plancode',
  codeHint: 'Groepjes van vier letters en cijfers. Hoofdletters, spaties en streepjes maken niet uit.',
  backToPlan: 'Terug naar mijn plan',
}

type PlanWords = typeof nl

const en: PlanWords = {
  make: 'Make my plan',
  makeLead: (count) =>
    `Answer at most ${count} short questions. You then get a list of only the steps that are for you, with the dates. We keep nothing.`,
  haveCode: 'Do you have a plan already? Open it with your code.',
  firstStep: 'The first thing:',
  lastStep: 'The last thing:',
  showAll: 'Show everything',
  hideAll: 'Hide everything',
  questionsTitle: 'Questions',
  questionOf: (at, of) => `Question ${at} of ${of}`,
  previous: 'Previous question',
  toEvent: (title) => `Back to “${title}”`,
  next: 'Next',
  dateUnknown: 'I do not know the date yet',
  dateHint: 'For example: 15 1 2027.',
  dateParts: { dag: 'Day', maand: 'Month', jaar: 'Year' },
  nothingKept: 'Your answers are only in the address of this page. We do not keep them.',
  ratherCall:
    'Would you rather do this with someone? Call us. We go through the questions with you and give you the same list.',
  error: 'Error',
  errors: {
    choice: 'Choose an answer. Then we go on.',
    date: {
      missing: 'Fill in a date, or choose: I do not know the date yet.',
      incomplete: 'Fill in a day, a month and a year.',
      day: 'The day is not right. Fill in a number from 1 to 31.',
      month: 'The month is not right. Fill in a number from 1 to 12, or the name of the month.',
      year: 'The year is not right. A year has four digits, such as 2027.',
      unknown: 'This date does not exist. Please check the day and the month.',
      early: 'This date is too long ago. We can count from 1 January 2000.',
      late: 'This date is too far away. We can count ten years ahead.',
    },
  },
  checkTitle: 'Are your answers right?',
  checkLead: 'You can still change each answer. Then we make your plan.',
  change: 'Change',
  myPlan: 'My plan',
  yourCode: 'Your plan code',
  codeMeans:
    'Write the code down or take a photo of it. It opens this plan again, on another computer too. And a member of staff on the telephone sees the same as you.',
  contents: 'In this plan',
  steps: (count: number) => (count === 1 ? '1 step' : `${count} steps`),
  noCode:
    'This plan has no code. There is one as soon as this life event is on the website. There is never a code for a day before 2000 or after 2089.',
  onPaper: 'On paper: a checklist to print',
  inCalendar: 'Put it in my calendar',
  progress: '%done% of %all% steps done',
  groupLead: {
    late: 'The day on which this had to be done has passed. Often it is still possible.',
    now: 'You can start with this today.',
    soon: 'You can start with this within four weeks.',
    later: 'This is not possible yet. Put it in your calendar.',
  },
  griefLead: { late: 'Have you not managed this yet? Call us. We look together at what is possible.' },
  noDateLead: 'Each step says when you do it.',
  fillDate: 'Do you know the date? Fill it in and we work out the days for you.',
  done: 'This is done',
  seeDone: 'See what is done',
  tick: 'Done',
  weDo: 'What we do without you asking',
  weDoLead: 'You need not do anything for this.',
  costsLabel: 'Costs:',
  oneVisitLead: 'You can do these steps in one visit.',
  seeBring: 'See what to have at hand',
  costs: 'What does it cost?',
  ticksStay:
    'What you tick stays in this browser. Your answers are in the history of this browser. Is this someone else’s computer? Then clear what you ticked, and clear the history.',
  clearTicks: 'Clear what I ticked',
  madeOn: (day) => `Made on ${day}.`,
  openTitle: 'Open your plan',
  openLead: 'You got a code with your plan. Fill it in here.',
  codeLabel: 'Plan code',
  codeHint: 'Groups of four letters and digits. Capitals, spaces and hyphens do not matter.',
  backToPlan: 'Back to my plan',
}

/** The texts around a plan: its questions, the plan itself and its code. */
export const planWords: Record<Locale, PlanWords> = { nl, en }
