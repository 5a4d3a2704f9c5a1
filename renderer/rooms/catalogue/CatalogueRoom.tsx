export function CatalogueRoom() {
  return <main />;
}
