import { addDays, weekdayOf, type Day } from './zone.js';

/** How many days after Easter: Good Friday, Easter Monday, Ascension Day, Whit Monday. Good Friday is no public holiday, but
 *  the Algemene termijnenwet (art. 3) treats it as one, and no Dutch term ends on it. */
const afterEaster = [-2, 1, 39, 50];

/** Whether people in the Netherlands work on a day: no weekend and no holiday of the Algemene termijnenwet, art. 3: New
 *  Year's Day, the days that move with Easter, King's Day, Liberation Day and both days of Christmas. Pure. */
export function isWorkingDay(day: Day): boolean {
  const weekday = weekdayOf(day);
  if (weekday === 0 || weekday === 6) return false;
  const is = (month: number, date: number): boolean => day.month === month && day.day === date;
  if (is(1, 1) || is(5, 5) || is(12, 25) || is(12, 26)) return false;
  // King's Day is a day earlier where 27 April is a Sunday; then it is a Saturday, and never counts here.
  if (is(4, 27)) return false;
  const easter = easterOf(day.year);
  return !afterEaster.some((days) => {
    const holiday = addDays(easter, days);
    return is(holiday.month, holiday.day);
  });
}

/** The day some working days later. Pure. */
export function addWorkingDays(from: Day, count: number): Day {
  let day = from;
  for (let left = count; left > 0;) {
    day = addDays(day, 1);
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}

/** Easter Sunday, by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, 1991). Pure. */
export function easterOf(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const moon =
    (19 * golden +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30;
  const week = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - moon - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * week) / 451);
  const sum = moon + week - 7 * late + 114;
  return { year, month: Math.floor(sum / 31), day: (sum % 31) + 1 };
}
