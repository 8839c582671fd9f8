/** "10:38". */
export function clockTime(now = new Date()): string {
  return `${twoDigits(now.getHours())}:${twoDigits(now.getMinutes())}`;
}

/** "2025-07-18 10:42". */
export function dateAndTime(now = new Date()): string {
  const date = [now.getFullYear(), twoDigits(now.getMonth() + 1), twoDigits(now.getDate())].map(String).join("-");
  return `${date} ${clockTime(now)}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
