// Goes where a reader would by clicking a link: whatever follows links on this page follows this one too, so the address stays true and Back works.
export function follow(href) {
  const link = document.createElement("a");
  link.href = href;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
}

/** The address of this page with other values of some keys; null takes a key away. The order of the keys stays. */
export function withKeys(keys) {
  const url = new URL(location.href);
  url.hash = "";
  for (const [key, value] of Object.entries(keys)) {
    if (value === null || value === "") url.searchParams.delete(key);
    else url.searchParams.set(key, value);
  }
  // Slashes and colons of dates are readable in a query, and belong there.
  url.search = url.searchParams.toString().replaceAll("%2F", "/").replaceAll("%3A", ":");
  return url.href;
}
