import { exactFromInteger, over, plus, type Exact } from "../../quantity";

interface Day {
  readonly year: number;
  readonly month: number;
  readonly date: number;
}

/** Calendar days from one ISO day to a later one, 0 where it is not later. */
export function daysBetween(due: string, done: string): Exact {
  return exactFromInteger(Math.max(0, dayNumber(dayOf(done)) - dayNumber(dayOf(due))));
}

/** Months from one ISO day to a later one, 0 where it is not later; a part of a month by its days of 30. */
export function monthsBetween(due: string, done: string): Exact | undefined {
  if (done <= due) return exactFromInteger(0);
  const [from, to] = [dayOf(due), dayOf(done)];
  const whole = exactFromInteger((to.year - from.year) * 12 + to.month - from.month);
  const part = over(exactFromInteger(2 * (dateOf30(to) - dateOf30(from))), exactFromInteger(60));
  return part === undefined ? undefined : plus(whole, part);
}

/** The last day of any month is its 30th, and no other is: the 30th of a month of 31 days stands half a day before it. */
function dateOf30(day: Day): number {
  const next = dayNumber(day) + 1;
  const isLast = next === dayNumber({ year: day.year, month: day.month + 1, date: 1 });
  return isLast ? 30 : day.date === 30 ? 29.5 : day.date;
}

function dayOf(iso: string): Day {
  const [year = 0, month = 0, date = 0] = iso.split("-").map(Number);
  return { year, month, date };
}

/** Julian day number in the Gregorian calendar; the 13th month is the next January. */
function dayNumber({ year, month, date }: Day): number {
  const before = month < 3 ? 1 : 0;
  const [y, m] = [year + 4800 - before, month + 12 * before - 3];
  const leaps = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return date + Math.floor((153 * m + 2) / 5) + 365 * y + leaps - 32045;
}
