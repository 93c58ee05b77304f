<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT" sourcelanguage="en_GB">
  <context>
    <name>InsarHotspots</name>
    <message>
      <location filename="../plugin.py" />
      <source>Hotspots and series</source>
      <translation>Hotspot e serie</translation>
    </message>
    <message>
      <location filename="../plugin.py" />
      <source>Import…</source>
      <translation>Importa…</translation>
    </message>
    <message>
      <location filename="../plugin.py" />
      <source>Detect hotspots…</source>
      <translation>Individua gli hotspot…</translation>
    </message>
    <message>
      <location filename="../plugin.py" />
      <source>Engine…</source>
      <translation>Motore…</translation>
    </message>
    <message>
      <location filename="../ui/edit_chain_action.py" />
      <source>Edit a copy in the model designer…</source>
      <translation>Modifica una copia nel modellatore grafico…</translation>
    </message>
    <message>
      <location filename="../ui/engine_dialog.py" />
      <source>InSAR Hotspots: engine</source>
      <translation>InSAR Hotspots: motore</translation>
    </message>
    <message>
      <location filename="../ui/engine_dialog.py" />
      <source>The Python 3.11, 3.12 or 3.13 from which the environment is made.</source>
      <translation>Il Python 3.11, 3.12 o 3.13 con cui si crea l'ambiente.</translation>
    </message>
    <message>
      <location filename="../ui/engine_dialog.py" />
      <source>A Python that has the libraries already; leave empty to use the plugin's own.</source>
      <translation>Un Python che ha già le librerie; lasciare vuoto per usare quello del plugin.</translation>
    </message>
    <message>
      <location filename="../ui/engine_dialog.py" />
      <source>Make the environment</source>
      <translation>Crea l'ambiente</translation>
    </message>
    <message>
      <location filename="../ui/engine_dialog.py" />
      <source>Remove it</source>
      <translation>Rimuovilo</translation>
    </message>
    <message>
      <location filename="../ui/engine_dialog.py" />
      <source>Try the engine</source>
      <translation>Prova il motore</translation>
    </message>
    <message>
      <location filename="../ui/engine_dialog.py" />
      <source>Cancel</source>
      <translation>Annulla</translation>
    </message>
    <message>
      <location filename="../ui/engine_dialog.py" />
      <source>Copy the log</source>
      <translation>Copia il log</translation>
    </message>
    <message>
      <location filename="../ui/engine_dialog.py" />
      <source>Import points…</source>
      <translation>Importa punti…</translation>
    </message>
    <message>
      <location filename="../ui/engine_dialog.py" />
      <source>Clustering runs outside QGIS, in a Python environment of its own. Making it downloads about 200 MB from the Python Package Index into {folder}; QGIS's own Python stays as it is.</source>
      <translation>Il raggruppamento gira fuori da QGIS, in un ambiente Python proprio. Per crearlo si scaricano circa 200 MB dal Python Package Index in {folder}; il Python di QGIS resta com'è.</translation>
    </message>
    <message>
      <location filename="../ui/engine_dialog.py" />
      <source>The plugin's own environment</source>
      <translation>L'ambiente del plugin</translation>
    </message>
    <message>
      <location filename="../ui/engine_dialog.py" />
      <source>Made from</source>
      <translation>Creato con</translation>
    </message>
    <message>
      <location filename="../ui/engine_dialog.py" />
      <source>Or another Python</source>
      <translation>Oppure un altro Python</translation>
    </message>
    <message>
      <location filename="../ui/engine_dialog.py" />
      <source>Python</source>
      <translation>Python</translation>
    </message>
    <message>
      <location filename="../ui/engine_dialog.py" />
      <source>The engine works. Next: import points, or run Detect hotspots.</source>
      <translation>Il motore funziona. Ora: importa i punti, o esegui Individua gli hotspot.</translation>
    </message>
    <message>
      <location filename="../ui/engine_dialog.py" />
      <source>Remove the environment in {folder}?</source>
      <translation>Rimuovere l'ambiente in {folder}?</translation>
    </message>
    <message>
      <location filename="../ui/engine_dialog.py" />
      <source>{python} cannot be started; name a Python 3.11, 3.12 or 3.13 under 'Made from'.</source>
      <translation>{python} non si avvia; indicare un Python 3.11, 3.12 o 3.13 in «Creato con».</translation>
    </message>
    <message>
      <location filename="../ui/engine_dialog.py" />
      <source>An empty path</source>
      <translation>Un percorso vuoto</translation>
    </message>
    <message>
      <location filename="../ui/engine_dialog.py" />
      <source>In use: {0.python} ({0.origin}).</source>
      <translation>In uso: {0.python} ({0.origin}).</translation>
    </message>
    <message>
      <location filename="../ui/exploration.py" />
      <source>Kept series</source>
      <translation>Serie tenute</translation>
    </message>
    <message>
      <location filename="../ui/exploration.py" />
      <source>less {reference}</source>
      <translation>meno {reference}</translation>
    </message>
    <message>
      <location filename="../ui/exploration.py" />
      <source>residuals</source>
      <translation>residui</translation>
    </message>
    <message>
      <location filename="../ui/exploration.py" />
      <source>linear trend</source>
      <translation>tendenza lineare</translation>
    </message>
    <message>
      <location filename="../ui/exploration.py" />
      <source>quadratic trend</source>
      <translation>tendenza quadratica</translation>
    </message>
    <message>
      <location filename="../ui/exploration.py" />
      <source>cubic trend</source>
      <translation>tendenza cubica</translation>
    </message>
    <message>
      <location filename="../ui/exploration.py" />
      <source>exponential trend</source>
      <translation>tendenza esponenziale</translation>
    </message>
    <message>
      <location filename="../ui/exploration.py" />
      <source>logarithmic trend</source>
      <translation>tendenza logaritmica</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>Compare</source>
      <translation>Confronta</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>Trend</source>
      <translation>Tendenza</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>Map</source>
      <translation>Mappa</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>Axis</source>
      <translation>Asse</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>Tick what is drawn; double-click a name to change it.</source>
      <translation>Spunta ciò che si disegna; doppio clic su un nome per cambiarlo.</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>Keep what is drawn</source>
      <translation>Tieni ciò che è disegnato</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>Take it as reference</source>
      <translation>Usalo come riferimento</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>No reference</source>
      <translation>Nessun riferimento</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>Colour…</source>
      <translation>Colore…</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>Go to</source>
      <translation>Vai a</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>Remove</source>
      <translation>Rimuovi</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>none</source>
      <translation>nessuno</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>Reference: {name}</source>
      <translation>Riferimento: {name}</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>As the pattern says</source>
      <translation>Come dice il pattern</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>Linear</source>
      <translation>Lineare</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>Quadratic</source>
      <translation>Quadratica</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>Cubic</source>
      <translation>Cubica</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>Exponential</source>
      <translation>Esponenziale</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>Logarithmic</source>
      <translation>Logaritmica</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>With a yearly season</source>
      <translation>Con una stagione annuale</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>Show what it leaves</source>
      <translation>Mostra ciò che resta</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>Copies above and below: at half a wavelength (C band: 27.7 mm) errors of unwrapping show.</source>
      <translation>Copie sopra e sotto: a mezza lunghezza d'onda (banda C: 27,7 mm) si vedono gli errori di srotolamento.</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>Replicas</source>
      <translation>Repliche</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>About zero</source>
      <translation>Attorno a zero</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>Less the reference's velocity</source>
      <translation>Meno la velocità del riferimento</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>Colour the map</source>
      <translation>Colora la mappa</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>As before</source>
      <translation>Come prima</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>Field</source>
      <translation>Campo</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>Colours</source>
      <translation>Colori</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>From, to</source>
      <translation>Da, a</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>The same for every plot</source>
      <translation>Lo stesso per ogni grafico</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_answers.py" />
      <source>No layer with displacement series yet: add points with one field per date, such as those that Import points or Detect hotspots makes.</source>
      <translation>Nessun layer con serie di spostamento: aggiungi punti con un campo per data, come quelli creati da Importa punti o Individua gli hotspot.</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_answers.py" />
      <source>No point of {layer} there: click nearer to one, or drag a box around some.</source>
      <translation>Nessun punto di {layer} in quel luogo: fai clic più vicino a un punto o traccia un riquadro attorno ad alcuni.</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_answers.py" />
      <source>Point {name}</source>
      <translation>Punto {name}</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_answers.py" />
      <source>No point of {layer} in that box: drag it around some.</source>
      <translation>Nessun punto di {layer} nel riquadro: traccialo attorno ad alcuni.</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_answers.py" />
      <source>{n} hotspots: median and range of the points of each</source>
      <translation>{n} hotspot: mediana e intervallo dei punti di ciascuno</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_answers.py" />
      <source>the first of {n} chosen</source>
      <translation>i primi di {n} scelti</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_answers.py" />
      <source>{points} around it</source>
      <translation>{points} nei dintorni</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_answers.py" />
      <source>{layer} has no points in hotspot {n}: choose the layer of points that it was made of.</source>
      <translation>{layer} non ha punti nell'hotspot {n}: scegli il layer di punti da cui è stato creato.</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_answers.py" />
      <source>Hotspot {n} was made of {listed} points: choose the layer that it was made of.</source>
      <translation>L'hotspot {n} è fatto di {listed} punti: scegli il layer da cui è stato fatto.</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_answers.py" />
      <source>{before}, then {after} mm/yr</source>
      <translation>{before}, poi {after} mm/anno</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_answers.py" />
      <source>{speed} mm/yr throughout</source>
      <translation>{speed} mm/anno per tutto il tempo</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_answers.py" />
      <source>Slow, as the layer has no spatial index: Layer Properties &gt; Source makes one.</source>
      <translation>Lento, perché il layer non ha un indice spaziale: si crea in Proprietà layer &gt; Sorgente.</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_answers.py" />
      <source>relative to the scene</source>
      <translation>relativo alla scena</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_answers.py" />
      <source>as measured</source>
      <translation>come misurato</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_answers.py" />
      <source>There is no displacement: the date fields are NULL, or hold text.</source>
      <translation>Non c'è alcuno spostamento: i campi data sono NULL o contengono testo.</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_answers.py" />
      <source>Hotspot {n}</source>
      <translation>Hotspot {n}</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_answers.py" />
      <source>Cluster {n}</source>
      <translation>Cluster {n}</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_answers.py" />
      <source>Temporal cluster {n}</source>
      <translation>Cluster temporale {n}</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_answers.py" />
      <source>Class {n}</source>
      <translation>Classe {n}</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_answers.py" />
      <source>a sample of {n} points</source>
      <translation>un campione di {n} punti</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_answers.py" />
      <source>a sample of {n} of {total} points</source>
      <translation>un campione di {n} punti su {total}</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_answers.py" />
      <source>1 point</source>
      <translation>1 punto</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_answers.py" />
      <source>{n} points</source>
      <translation>{n} punti</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_dock.py" />
      <source>Layer of hotspots</source>
      <translation>Layer degli hotspot</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_dock.py" />
      <source>Layer of points with date columns</source>
      <translation>Layer di punti con colonne di date</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_dock.py" />
      <source>Relative to the scene</source>
      <translation>Relativo alla scena</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_dock.py" />
      <source>As measured</source>
      <translation>Come misurato</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_dock.py" />
      <source>Click a point on the map, or drag a box</source>
      <translation>Fai clic su un punto della mappa o traccia un riquadro</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_dock.py" />
      <source>Compare, reference, trend, colours, axis</source>
      <translation>Confronto, riferimento, tendenza, colori, asse</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_dock.py" />
      <source>Show all of the plot</source>
      <translation>Mostra tutto il grafico</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_dock.py" />
      <source>Export the plot: PNG, SVG or CSV</source>
      <translation>Esporta il grafico: PNG, SVG o CSV</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_dock.py" />
      <source>Hotspots</source>
      <translation>Hotspot</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_dock.py" />
      <source>Points</source>
      <translation>Punti</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_dock.py" />
      <source>{file} cannot be written: choose another folder or name.</source>
      <translation>Impossibile scrivere {file}: scegli un'altra cartella o un altro nome.</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_dock.py" />
      <source>Written: {file}</source>
      <translation>Scritto: {file}</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_dock.py" />
      <source>What motion is told against, in list and plot: the motion of the whole scene, or the data's reference.</source>
      <translation>Rispetto a cosa si dà il moto, in elenco e grafico: il moto di tutta la scena, o il riferimento dei dati.</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_dock.py" />
      <source>This layer does not know the motion of its scene: Detect hotspots makes layers that do.</source>
      <translation>Questo layer non conosce il moto della sua scena: Individua gli hotspot fa layer che lo conoscono.</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_dock.py" />
      <source>Click a point on the map, or drag a box around some, to see how they move.</source>
      <translation>Fai clic su un punto della mappa, o traccia un riquadro attorno ad alcuni, per vedere come si muovono.</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_dock.py" />
      <source>Choose a hotspot in the list, click a point on the map, or drag a box around some.</source>
      <translation>Scegli un hotspot nell'elenco, fai clic su un punto della mappa o traccia un riquadro attorno ad alcuni.</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_table.py" />
      <source>mm/yr, relative</source>
      <translation>mm/anno, relativo</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_table.py" />
      <source>Mean velocity of its points relative to the whole scene, with its standard error.</source>
      <translation>Velocità media dei suoi punti relativa a tutta la scena, con il suo errore standard.</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_table.py" />
      <source>mm/yr, measured</source>
      <translation>mm/anno, misurato</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_table.py" />
      <source>Mean velocity of its points as measured, the scene's own motion included, with its standard error.</source>
      <translation>Velocità media dei suoi punti come misurata, compreso il moto della scena, con il suo errore standard.</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_table.py" />
      <source>Negative is away from the satellite, or down.</source>
      <translation>Negativo è in allontanamento dal satellite, o verso il basso.</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_table.py" />
      <source>Rank</source>
      <translation>Rango</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_table.py" />
      <source>1 is the fastest against the scene.</source>
      <translation>1 è il più veloce rispetto alla scena.</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_table.py" />
      <source>How it moves</source>
      <translation>Come si muove</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_table.py" />
      <source>Steady, or when the motion changed last and how.</source>
      <translation>Costante, oppure quando il moto è cambiato l'ultima volta e come.</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_table.py" />
      <source>How many points it has.</source>
      <translation>Quanti punti contiene.</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_table.py" />
      <source>Pattern</source>
      <translation>Pattern</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_table.py" />
      <source>Which at least half of its points share.</source>
      <translation>Condiviso da almeno metà dei suoi punti.</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_table.py" />
      <source>Confidence</source>
      <translation>Affidabilità</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_table.py" />
      <source>How sure the hotspot is.</source>
      <translation>Quanto è sicuro l'hotspot.</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_table.py" />
      <source>before (mm/yr)</source>
      <translation>prima (mm/anno)</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_table.py" />
      <source>Velocity before the latest change.</source>
      <translation>Velocità prima dell'ultimo cambiamento.</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_table.py" />
      <source>after (mm/yr)</source>
      <translation>dopo (mm/anno)</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_table.py" />
      <source>Velocity after the latest change.</source>
      <translation>Velocità dopo l'ultimo cambiamento.</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_table.py" />
      <source>Jump (mm)</source>
      <translation>Salto (mm)</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_table.py" />
      <source>Jump at the latest change.</source>
      <translation>Salto all'ultimo cambiamento.</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_table.py" />
      <source>± days</source>
      <translation>± giorni</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_table.py" />
      <source>Standard error of the date of that change.</source>
      <translation>Errore standard della data di quel cambiamento.</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_table.py" />
      <source>ha</source>
      <translation>ha</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_table.py" />
      <source>Area in hectares.</source>
      <translation>Area in ettari.</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_table.py" />
      <source>Spread (mm/yr)</source>
      <translation>Dispersione (mm/anno)</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_table.py" />
      <source>Standard deviation of its points' velocities.</source>
      <translation>Deviazione standard delle velocità dei suoi punti.</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_table.py" />
      <source>Signif.</source>
      <translation>Signif.</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_table.py" />
      <source>Motion in units of what noise would give.</source>
      <translation>Moto in unità di quello che darebbe il rumore.</translation>
    </message>
    <message>
      <location filename="../ui/plot_library.py" />
      <source>The library for plots cannot be unpacked ({error}): free some space, or install the plugin anew.</source>
      <translation>La libreria dei grafici non può essere estratta ({error}): libera dello spazio, o reinstalla il plugin.</translation>
    </message>
    <message>
      <location filename="../ui/plot_library.py" />
      <source>Plots need pyqtgraph, which comes in the plugin's zip: install the plugin from its zip.</source>
      <translation>I grafici richiedono pyqtgraph, che è nello zip del plugin: installa il plugin dal suo zip.</translation>
    </message>
    <message>
      <location filename="../ui/plot_library.py" />
      <source>The pyqtgraph that QGIS found does not work here ({error}): update or remove it.</source>
      <translation>Il pyqtgraph trovato da QGIS qui non funziona ({error}): aggiornalo o rimuovilo.</translation>
    </message>
    <message>
      <location filename="../ui/series_figure.py" />
      <source>{date} ± {days} days</source>
      <translation>{date} ± {days} giorni</translation>
    </message>
    <message>
      <location filename="../ui/series_figure.py" />
      <source>median</source>
      <translation>mediana</translation>
    </message>
    <message>
      <location filename="../ui/series_figure.py" />
      <source>minimum</source>
      <translation>minimo</translation>
    </message>
    <message>
      <location filename="../ui/series_figure.py" />
      <source>maximum</source>
      <translation>massimo</translation>
    </message>
    <message>
      <location filename="../ui/series_figure.py" />
      <source>{name}, fitted</source>
      <translation>{name}, modello</translation>
    </message>
    <message>
      <location filename="../ui/series_figure.py" />
      <source>step of {size} mm</source>
      <translation>gradino di {size} mm</translation>
    </message>
    <message>
      <location filename="../ui/series_figure.py" />
      <source>piecewise linear: {speeds} mm/yr</source>
      <translation>lineare a tratti: {speeds} mm/anno</translation>
    </message>
    <message>
      <location filename="../ui/series_figure.py" />
      <source>, then </source>
      <translation>, poi </translation>
    </message>
    <message>
      <location filename="../ui/series_figure.py" />
      <source>power: {size} mm in all</source>
      <translation>potenza: {size} mm in tutto</translation>
    </message>
    <message>
      <location filename="../ui/series_plot.py" />
      <source>median, range and single series</source>
      <translation>mediana, intervallo e singole serie</translation>
    </message>
    <message>
      <location filename="../ui/series_plot.py" />
      <source>Displacement (mm)</source>
      <translation>Spostamento (mm)</translation>
    </message>
    <message>
      <location filename="../ui/windows.py" />
      <source>No hotspot found: log and report say what was looked at.</source>
      <translation>Nessun hotspot trovato: registro e rapporto dicono che cosa è stato esaminato.</translation>
    </message>
    <message>
      <location filename="../ui/windows.py" />
      <source>1 hotspot found</source>
      <translation>1 hotspot trovato</translation>
    </message>
    <message>
      <location filename="../ui/windows.py" />
      <source>{n} hotspots found</source>
      <translation>{n} hotspot trovati</translation>
    </message>
    <message>
      <location filename="../ui/windows.py" />
      <source>Show list</source>
      <translation>Mostra elenco</translation>
    </message>
    <message>
      <location filename="../ui/windows.py" />
      <source>Open report</source>
      <translation>Apri rapporto</translation>
    </message>
    <message>
      <location filename="../ui/words.py" />
      <source>mm/yr</source>
      <translation>mm/anno</translation>
    </message>
    <message>
      <location filename="../ui/words.py" />
      <source>stable</source>
      <translation>stabile</translation>
    </message>
    <message>
      <location filename="../ui/words.py" />
      <source>linear</source>
      <translation>lineare</translation>
    </message>
    <message>
      <location filename="../ui/words.py" />
      <source>step</source>
      <translation>gradino</translation>
    </message>
    <message>
      <location filename="../ui/words.py" />
      <source>piecewise linear</source>
      <translation>lineare a tratti</translation>
    </message>
    <message>
      <location filename="../ui/words.py" />
      <source>power</source>
      <translation>potenza</translation>
    </message>
    <message>
      <location filename="../ui/words.py" />
      <source>undefined</source>
      <translation>indefinito</translation>
    </message>
    <message>
      <location filename="../ui/words.py" />
      <source>high</source>
      <translation>alta</translation>
    </message>
    <message>
      <location filename="../ui/words.py" />
      <source>fair</source>
      <translation>discreta</translation>
    </message>
    <message>
      <location filename="../ui/words.py" />
      <source>low</source>
      <translation>bassa</translation>
    </message>
    <message>
      <location filename="../ui/words.py" />
      <source>not told from noise</source>
      <translation>non distinto dal rumore</translation>
    </message>
    <message>
      <location filename="../ui/words.py" />
      <source>steady</source>
      <translation>costante</translation>
    </message>
    <message>
      <location filename="../ui/words.py" />
      <source>came back</source>
      <translation>tornato indietro</translation>
    </message>
    <message>
      <location filename="../ui/words.py" />
      <source>seasonal</source>
      <translation>stagionale</translation>
    </message>
    <message>
      <location filename="../ui/words.py" />
      <source>jump of {mm} mm in {month}</source>
      <translation>salto di {mm} mm in {month}</translation>
    </message>
    <message>
      <location filename="../ui/words.py" />
      <source>begun in {month}</source>
      <translation>iniziato in {month}</translation>
    </message>
    <message>
      <location filename="../ui/words.py" />
      <source>stopped in {month}</source>
      <translation>fermato in {month}</translation>
    </message>
    <message>
      <location filename="../ui/words.py" />
      <source>reversed in {month}</source>
      <translation>invertito in {month}</translation>
    </message>
    <message>
      <location filename="../ui/words.py" />
      <source>faster since {month}</source>
      <translation>più veloce da {month}</translation>
    </message>
    <message>
      <location filename="../ui/words.py" />
      <source>slower since {month}</source>
      <translation>più lento da {month}</translation>
    </message>
    <message>
      <location filename="../processing_provider/base.py" />
      <source>Point layer of displacement series</source>
      <translation>Layer di punti con serie di spostamento</translation>
    </message>
    <message>
      <location filename="../processing_provider/base.py" />
      <source>Date fields</source>
      <translation>Campi data</translation>
    </message>
    <message>
      <location filename="../processing_provider/base.py" />
      <source>Fields that hold the displacement, in millimetres, one per acquisition. Left empty, every field named YYYYMMDD, DYYYYMMDD or D_YYYYMMDD is used.</source>
      <translation>Campi con lo spostamento, in millimetri, uno per acquisizione. Se vuoto, si usano tutti i campi di nome AAAAMMGG, DAAAAMMGG o D_AAAAMMGG.</translation>
    </message>
    <message>
      <location filename="../processing_provider/base.py" />
      <source>Largest share of missing dates (%)</source>
      <translation>Quota massima di date mancanti (%)</translation>
    </message>
    <message>
      <location filename="../processing_provider/base.py" />
      <source>Missing values inside a series are interpolated in time. A point that lacks more than this share of the dates is set aside and counted in the log.</source>
      <translation>I valori mancanti dentro una serie sono interpolati nel tempo. Un punto a cui manca una quota di date maggiore è messo da parte e contato nel log.</translation>
    </message>
    <message>
      <location filename="../processing_provider/base.py" />
      <source>Any point layer with a coordinate reference system. A filter or a selection is respected.</source>
      <translation>Un layer di punti con un sistema di riferimento. Filtro e selezione sono rispettati.</translation>
    </message>
    <message>
      <location filename="../processing_provider/base.py" />
      <source>Whole numbers; NULL and negative numbers belong to no cluster.</source>
      <translation>Numeri interi; NULL e i numeri negativi non appartengono ad alcun cluster.</translation>
    </message>
    <message>
      <location filename="../processing_provider/base.py" />
      <source>Text or whole numbers; NULL, blank text and negative numbers are no class.</source>
      <translation>Testo o numeri interi; NULL, testo vuoto e numeri negativi non sono una classe.</translation>
    </message>
    <message>
      <location filename="../processing_provider/base.py" />
      <source>Random seed</source>
      <translation>Seme casuale</translation>
    </message>
    <message>
      <location filename="../processing_provider/base.py" />
      <source>The same layer, parameters and seed give the same result.</source>
      <translation>Lo stesso layer, gli stessi parametri e lo stesso seme danno lo stesso risultato.</translation>
    </message>
    <message>
      <location filename="../processing_provider/base.py" />
      <source>HTML files (*.html)</source>
      <translation>File HTML (*.html)</translation>
    </message>
    <message>
      <location filename="../processing_provider/base.py" />
      <source>There is not enough memory for this layer: use fewer points or fewer dates.</source>
      <translation>La memoria non basta per questo layer: usare meno punti o meno date.</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>Classify time series (TCN)</source>
      <translation>Classifica le serie temporali (TCN)</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>Classify time series (LSTM)</source>
      <translation>Classifica le serie temporali (LSTM)</translation>
    </message>
    <message>
      <location filename="../processing_provider/cluster_time_series.py" />
      <source>Cluster time series</source>
      <translation>Raggruppa le serie temporali</translation>
    </message>
    <message>
      <location filename="../processing_provider/covariogram.py" />
      <source>Displacement covariogram</source>
      <translation>Covariogramma dello spostamento</translation>
    </message>
    <message>
      <location filename="../processing_provider/decompose.py" />
      <source>Decompose into vertical and east</source>
      <translation>Scomponi in verticale ed est</translation>
    </message>
    <message>
      <location filename="../processing_provider/detect_hotspots.py" />
      <source>Detect hotspots</source>
      <translation>Individua gli hotspot</translation>
    </message>
    <message>
      <location filename="../processing_provider/evaluate_labels.py" />
      <source>Evaluate labels</source>
      <translation>Valuta le etichette</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_results.py" />
      <source>Export results</source>
      <translation>Esporta i risultati</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_training_set.py" />
      <source>Export training set</source>
      <translation>Esporta l'insieme di addestramento</translation>
    </message>
    <message>
      <location filename="../processing_provider/filter_hotspots.py" />
      <source>Filter hotspots</source>
      <translation>Filtra gli hotspot</translation>
    </message>
    <message>
      <location filename="../processing_provider/import_points.py" />
      <source>Import InSAR points</source>
      <translation>Importa punti InSAR</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>Prepare time series</source>
      <translation>Prepara le serie temporali</translation>
    </message>
    <message>
      <location filename="../processing_provider/profile.py" />
      <source>Profile along a line</source>
      <translation>Profilo lungo una linea</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Sample raster stack</source>
      <translation>Campiona uno stack di raster</translation>
    </message>
    <message>
      <location filename="../processing_provider/split_clusters.py" />
      <source>Split clusters in space</source>
      <translation>Dividi i cluster nello spazio</translation>
    </message>
    <message>
      <location filename="../processing_provider/standard_distance.py" />
      <source>Standard distance of clusters</source>
      <translation>Distanza standard dei cluster</translation>
    </message>
    <message>
      <location filename="../processing_provider/base.py" />
      <source>Input</source>
      <translation>Dati in ingresso</translation>
    </message>
    <message>
      <location filename="../processing_provider/base.py" />
      <source>Clusters</source>
      <translation>Cluster</translation>
    </message>
    <message>
      <location filename="../processing_provider/base.py" />
      <source>Patterns</source>
      <translation>Pattern</translation>
    </message>
    <message>
      <location filename="../processing_provider/base.py" />
      <source>Output</source>
      <translation>Dati in uscita</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>Names the pattern of every point's displacement by a temporal convolutional network (Yang et al. 2024), as the data come: any number of dates within the model's limits, regular or not; gaps are filled and unequal intervals interpolated.&lt;br&gt;&lt;br&gt;A model of patterns writes &lt;i&gt;pattern&lt;/i&gt; (stable, linear, step, piecewise linear, power or undefined) and its probability &lt;i&gt;pattern_p&lt;/i&gt;; NULL where no pattern is probable enough. Quantities are fitted by least squares, each with its standard error (&lt;i&gt;..._std&lt;/i&gt;): for every point the velocity &lt;i&gt;fit_v&lt;/i&gt;, the seasonal amplitude &lt;i&gt;season_mm&lt;/i&gt; and the residual &lt;i&gt;fit_rmse&lt;/i&gt;; for a step &lt;i&gt;step_date&lt;/i&gt;, &lt;i&gt;step_mm&lt;/i&gt; and the velocities &lt;i&gt;v1&lt;/i&gt; and &lt;i&gt;v2&lt;/i&gt; before and after; for a piecewise linear series the dates &lt;i&gt;break1&lt;/i&gt;, &lt;i&gt;break2&lt;/i&gt; and the segments' velocities &lt;i&gt;v1&lt;/i&gt;, &lt;i&gt;v2&lt;/i&gt;, &lt;i&gt;v3&lt;/i&gt;; for a power series the motion &lt;i&gt;power_mm&lt;/i&gt; and, of the course that fits best, the &lt;i&gt;exponent&lt;/i&gt;, the time &lt;i&gt;log_days&lt;/i&gt; of a logarithm or &lt;i&gt;exp_days&lt;/i&gt; of an exponential decay. Lengths are in mm, velocities in mm/yr, errors of dates in days.&lt;br&gt;&lt;br&gt;A site model, trained on your own clusters, writes the cluster's number &lt;i&gt;label&lt;/i&gt; and &lt;i&gt;label_prob&lt;/i&gt;.</source>
      <translation>Nomina il pattern dello spostamento di ogni punto con una rete convoluzionale temporale (Yang et al. 2024), con i dati come vengono: qualsiasi numero di date entro i limiti del modello, regolari o no; le lacune sono colmate e gli intervalli disuguali interpolati.&lt;br&gt;&lt;br&gt;Un modello di pattern scrive &lt;i&gt;pattern&lt;/i&gt; (stable, linear, step, piecewise linear, power o undefined) e la sua probabilità &lt;i&gt;pattern_p&lt;/i&gt;; NULL dove nessun pattern è abbastanza probabile. Le grandezze sono stimate ai minimi quadrati, ognuna con il suo errore standard (&lt;i&gt;..._std&lt;/i&gt;): per ogni punto la velocità &lt;i&gt;fit_v&lt;/i&gt;, l'ampiezza stagionale &lt;i&gt;season_mm&lt;/i&gt; e il residuo &lt;i&gt;fit_rmse&lt;/i&gt;; per un gradino &lt;i&gt;step_date&lt;/i&gt;, &lt;i&gt;step_mm&lt;/i&gt; e le velocità &lt;i&gt;v1&lt;/i&gt; e &lt;i&gt;v2&lt;/i&gt; prima e dopo; per una serie lineare a tratti le date &lt;i&gt;break1&lt;/i&gt;, &lt;i&gt;break2&lt;/i&gt; e le velocità dei tratti &lt;i&gt;v1&lt;/i&gt;, &lt;i&gt;v2&lt;/i&gt;, &lt;i&gt;v3&lt;/i&gt;; per una serie di potenza il moto &lt;i&gt;power_mm&lt;/i&gt; e, dell'andamento che si adatta meglio, l'esponente &lt;i&gt;exponent&lt;/i&gt;, il tempo &lt;i&gt;log_days&lt;/i&gt; di un logaritmo o &lt;i&gt;exp_days&lt;/i&gt; di un decadimento esponenziale. Le lunghezze sono in mm, le velocità in mm/anno, gli errori delle date in giorni.&lt;br&gt;&lt;br&gt;Un modello di sito, addestrato sui propri cluster, scrive il numero del cluster &lt;i&gt;label&lt;/i&gt; e &lt;i&gt;label_prob&lt;/i&gt;.</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>Labels every point by a recurrent network (LSTM, or LSTM + Perceptron with static predictors; Tiwari and Shirzaei 2024, section 3.2): by a bundled model of patterns, or by a model trained on the clusters of your own site, which it carries over to new dates and neighbouring areas.&lt;br&gt;&lt;br&gt;A model of patterns writes &lt;i&gt;pattern&lt;/i&gt; (stable, linear, step, piecewise linear, power or undefined) and its probability &lt;i&gt;pattern_p&lt;/i&gt;; NULL where no pattern is probable enough. Quantities are fitted by least squares, each with its standard error (&lt;i&gt;..._std&lt;/i&gt;): for every point the velocity &lt;i&gt;fit_v&lt;/i&gt;, the seasonal amplitude &lt;i&gt;season_mm&lt;/i&gt; and the residual &lt;i&gt;fit_rmse&lt;/i&gt;; for a step &lt;i&gt;step_date&lt;/i&gt;, &lt;i&gt;step_mm&lt;/i&gt; and the velocities &lt;i&gt;v1&lt;/i&gt; and &lt;i&gt;v2&lt;/i&gt; before and after; for a piecewise linear series the dates &lt;i&gt;break1&lt;/i&gt;, &lt;i&gt;break2&lt;/i&gt; and the segments' velocities &lt;i&gt;v1&lt;/i&gt;, &lt;i&gt;v2&lt;/i&gt;, &lt;i&gt;v3&lt;/i&gt;; for a power series the motion &lt;i&gt;power_mm&lt;/i&gt; and, of the course that fits best, the &lt;i&gt;exponent&lt;/i&gt;, the time &lt;i&gt;log_days&lt;/i&gt; of a logarithm or &lt;i&gt;exp_days&lt;/i&gt; of an exponential decay. Lengths are in mm, velocities in mm/yr, errors of dates in days.&lt;br&gt;&lt;br&gt;A site model, trained on your own clusters, writes the cluster's number &lt;i&gt;label&lt;/i&gt; and &lt;i&gt;label_prob&lt;/i&gt;.</source>
      <translation>Dà un'etichetta a ogni punto con una rete ricorrente (LSTM, o LSTM + Perceptron con predittori statici; Tiwari e Shirzaei 2024, sezione 3.2): con un modello di pattern incluso, o con un modello addestrato sui cluster del proprio sito, che li porta a date nuove e aree vicine.&lt;br&gt;&lt;br&gt;Un modello di pattern scrive &lt;i&gt;pattern&lt;/i&gt; (stable, linear, step, piecewise linear, power o undefined) e la sua probabilità &lt;i&gt;pattern_p&lt;/i&gt;; NULL dove nessun pattern è abbastanza probabile. Le grandezze sono stimate ai minimi quadrati, ognuna con il suo errore standard (&lt;i&gt;..._std&lt;/i&gt;): per ogni punto la velocità &lt;i&gt;fit_v&lt;/i&gt;, l'ampiezza stagionale &lt;i&gt;season_mm&lt;/i&gt; e il residuo &lt;i&gt;fit_rmse&lt;/i&gt;; per un gradino &lt;i&gt;step_date&lt;/i&gt;, &lt;i&gt;step_mm&lt;/i&gt; e le velocità &lt;i&gt;v1&lt;/i&gt; e &lt;i&gt;v2&lt;/i&gt; prima e dopo; per una serie lineare a tratti le date &lt;i&gt;break1&lt;/i&gt;, &lt;i&gt;break2&lt;/i&gt; e le velocità dei tratti &lt;i&gt;v1&lt;/i&gt;, &lt;i&gt;v2&lt;/i&gt;, &lt;i&gt;v3&lt;/i&gt;; per una serie di potenza il moto &lt;i&gt;power_mm&lt;/i&gt; e, dell'andamento che si adatta meglio, l'esponente &lt;i&gt;exponent&lt;/i&gt;, il tempo &lt;i&gt;log_days&lt;/i&gt; di un logaritmo o &lt;i&gt;exp_days&lt;/i&gt; di un decadimento esponenziale. Le lunghezze sono in mm, le velocità in mm/anno, gli errori delle date in giorni.&lt;br&gt;&lt;br&gt;Un modello di sito, addestrato sui propri cluster, scrive il numero del cluster &lt;i&gt;label&lt;/i&gt; e &lt;i&gt;label_prob&lt;/i&gt;.</translation>
    </message>
    <message>
      <location filename="../processing_provider/cluster_time_series.py" />
      <source>Groups points whose displacement evolves alike, wherever they are: time-series k-means with soft-DTW, DTW or Euclidean distance (Tiwari and Shirzaei 2024, section 3.1).&lt;br&gt;&lt;br&gt;The centres are fitted on a sample in which rare motion is kept; every point then gets the nearest centre in the field &lt;i&gt;tcluster&lt;/i&gt;, 0 being the largest cluster and -1 a point that was set aside. Left to itself, the number of clusters is chosen by the silhouette and by what proves compact in space; the log says why.&lt;br&gt;&lt;br&gt;A model can be saved and applied to another layer, or to the same one with newer dates.</source>
      <translation>Raggruppa i punti il cui spostamento evolve allo stesso modo, ovunque siano: k-means di serie temporali con distanza soft-DTW, DTW o euclidea (Tiwari e Shirzaei 2024, sezione 3.1).&lt;br&gt;&lt;br&gt;I centri sono stimati su un campione che conserva i moti rari; ogni punto riceve poi il centro più vicino nel campo &lt;i&gt;tcluster&lt;/i&gt;, 0 essendo il cluster più grande e -1 un punto messo da parte. Se non è dato, il numero di cluster è scelto con la silhouette e con ciò che risulta compatto nello spazio; il log dice perché.&lt;br&gt;&lt;br&gt;Un modello si può salvare e applicare a un altro layer, o allo stesso con date più recenti.</translation>
    </message>
    <message>
      <location filename="../processing_provider/covariogram.py" />
      <source>Covariance of the displacement of two points by the distance between them (Tiwari and Shirzaei 2024, equation 3 and figure 7), over pairs drawn at random, with a model fitted to it.&lt;br&gt;&lt;br&gt;The &lt;i&gt;correlation length&lt;/i&gt;, the distance at which the model has fallen to 5 %, is a number that other algorithms take: how far two points may lie apart and still share one motion, and how widely a hotspot may be spread. It is 0 where no correlation is found.</source>
      <translation>Covarianza dello spostamento di due punti secondo la loro distanza (Tiwari e Shirzaei 2024, equazione 3 e figura 7), su coppie estratte a caso, con un modello adattato.&lt;br&gt;&lt;br&gt;La &lt;i&gt;lunghezza di correlazione&lt;/i&gt;, la distanza a cui il modello è sceso al 5 %, è un numero che altri algoritmi usano: quanto lontani possono essere due punti e condividere ancora lo stesso moto, e quanto può essere esteso un hotspot. È 0 dove non si trova correlazione.</translation>
    </message>
    <message>
      <location filename="../processing_provider/decompose.py" />
      <source>Turns motion along the lines of sight of an ascending and a descending layer into vertical and east motion, cell by cell of a common grid. The line of sight of each point is read from the fields &lt;i&gt;los_e, los_n, los_u&lt;/i&gt; (EGMS: &lt;i&gt;los_east, los_north, los_up&lt;/i&gt;), or computed from &lt;i&gt;incidence&lt;/i&gt; and the heading of the satellite, right-looking.&lt;br&gt;&lt;br&gt;A cell is solved where points of both layers lie in it: fields &lt;i&gt;v_up&lt;/i&gt;, &lt;i&gt;v_east&lt;/i&gt; (mm/yr, up and east positive), their errors &lt;i&gt;..._std&lt;/i&gt; propagated from those of the velocities, and the numbers of points &lt;i&gt;n_asc&lt;/i&gt;, &lt;i&gt;n_desc&lt;/i&gt;. Motion to the north is taken as zero, to which these satellites are nearly blind; the log says how much of it would show. Layers seen from directions less than 20 degrees apart are refused.&lt;br&gt;&lt;br&gt;The series of both components can be written as layers that every algorithm here takes. They are at the dates of the layer that has most of them in the time common to all, to which the others are interpolated, and count from the first of these dates.&lt;br&gt;&lt;br&gt;Further layers, of overlapping tracks, are taken along by least squares.</source>
      <translation>Trasforma il moto lungo le linee di vista di un layer ascendente e di uno discendente in moto verticale ed est, cella per cella di una griglia comune. La linea di vista di ogni punto è letta dai campi &lt;i&gt;los_e, los_n, los_u&lt;/i&gt; (EGMS: &lt;i&gt;los_east, los_north, los_up&lt;/i&gt;), o calcolata da &lt;i&gt;incidence&lt;/i&gt; e dalla direzione di volo del satellite, che guarda a destra.&lt;br&gt;&lt;br&gt;Una cella è risolta dove contiene punti di entrambi i layer: i campi &lt;i&gt;v_up&lt;/i&gt;, &lt;i&gt;v_east&lt;/i&gt; (mm/anno, positivi verso l'alto e verso est), i loro errori &lt;i&gt;..._std&lt;/i&gt; propagati da quelli delle velocità, e i numeri di punti &lt;i&gt;n_asc&lt;/i&gt;, &lt;i&gt;n_desc&lt;/i&gt;. Il moto verso nord, al quale questi satelliti sono quasi ciechi, è preso come nullo; il log dice quanto se ne vedrebbe. I layer visti da direzioni che differiscono di meno di 20 gradi sono rifiutati.&lt;br&gt;&lt;br&gt;Le serie delle due componenti si possono scrivere come layer utilizzabili da ogni algoritmo del plugin. Hanno le date del layer che ne ha di più nel periodo comune a tutti, alle quali gli altri sono interpolati, e partono da zero alla prima di queste date.&lt;br&gt;&lt;br&gt;Altri layer, di tracce sovrapposte, sono inclusi ai minimi quadrati.</translation>
    </message>
    <message>
      <location filename="../processing_provider/detect_hotspots.py" />
      <source>Finds where the ground moves, whatever the course: steady, faster or slower, begun or stopped, a jump, up and down, with the seasons. Neighbouring points that share a slow motion beyond that of the ground around them are a hotspot, as far as the motion reaches; what moves over kilometres, such as a city or an aquifer, is one of its own, with the places inside it. How many are false is measured on the layer itself, where nothing moves; no seed and no order of rows changes what is found. The courses of the hotspots are then compared by time-series k-means. A network names the pattern of each hotspot (after Yang et al. 2024).&lt;br&gt;&lt;br&gt;The search of Tiwari and Shirzaei (2024) can be chosen in its place: all series are grouped in time (time-series k-means), each group is split in space (DBSCAN), and what is compact, fast and significant is a hotspot. Labels that the layer has already, such as those of a model of your own, take the place of the groups in time.&lt;br&gt;&lt;br&gt;The report and the log say what was chosen and why.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../processing_provider/evaluate_labels.py" />
      <source>Holds the labels of points against their true classes: accuracy, precision and recall of each class, and the confusion matrix, which says what each class is taken for.&lt;br&gt;&lt;br&gt;Classes are compared by name, and the number 3 is the text 3. A point without a label counts as wrong; one whose true class is not known is left out. Points that the model learnt from flatter it: evaluate it on others.</source>
      <translation>Confronta le etichette dei punti con le loro classi vere: accuratezza, precisione e richiamo di ogni classe, e la matrice di confusione, che dice per che cosa è presa ogni classe.&lt;br&gt;&lt;br&gt;Le classi si confrontano per nome, e il numero 3 è il testo 3. Un punto senza etichetta conta come errato; uno di cui non si conosce la classe vera è escluso. I punti da cui il modello ha imparato lo lusingano: va valutato su altri.</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_results.py" />
      <source>Writes measurement points with what was found of them to a file for others: GeoPackage (.gpkg), GeoParquet (.parquet), FlatGeobuf (.fgb), CSV (.csv) or Shapefile (.shp), as the file's name says.&lt;br&gt;&lt;br&gt;Columns have this plugin's names (&lt;i&gt;velocity&lt;/i&gt;, &lt;i&gt;coherence&lt;/i&gt;, DYYYYMMDD), which InSAR Explorer reads too, those of the European Ground Motion Service (&lt;i&gt;pid&lt;/i&gt;, &lt;i&gt;mean_velocity&lt;/i&gt;, YYYYMMDD) or those of SqueeSAR (&lt;i&gt;CODE&lt;/i&gt;, &lt;i&gt;VEL&lt;/i&gt;, DYYYYMMDD). All of them can be imported again.&lt;br&gt;&lt;br&gt;A CSV has &lt;i&gt;latitude&lt;/i&gt; and &lt;i&gt;longitude&lt;/i&gt; (WGS 84) and, in a projected CRS, &lt;i&gt;x&lt;/i&gt; and &lt;i&gt;y&lt;/i&gt;; in EGMS columns &lt;i&gt;easting&lt;/i&gt; and &lt;i&gt;northing&lt;/i&gt;, which are EPSG:3035, where the points lie in its area. Text that a spreadsheet would take for a formula gets an apostrophe before it; numbers are left alone.</source>
      <translation>Scrive i punti di misura con quanto ne è risultato in un file per altri: GeoPackage (.gpkg), GeoParquet (.parquet), FlatGeobuf (.fgb), CSV (.csv) o Shapefile (.shp), secondo il nome del file.&lt;br&gt;&lt;br&gt;Le colonne hanno i nomi di questo plugin (&lt;i&gt;velocity&lt;/i&gt;, &lt;i&gt;coherence&lt;/i&gt;, DAAAAMMGG), che anche InSAR Explorer legge, quelli dell'European Ground Motion Service (&lt;i&gt;pid&lt;/i&gt;, &lt;i&gt;mean_velocity&lt;/i&gt;, AAAAMMGG) o quelli di SqueeSAR (&lt;i&gt;CODE&lt;/i&gt;, &lt;i&gt;VEL&lt;/i&gt;, DAAAAMMGG). Tutti si possono importare di nuovo.&lt;br&gt;&lt;br&gt;Un CSV ha &lt;i&gt;latitude&lt;/i&gt; e &lt;i&gt;longitude&lt;/i&gt; (WGS 84) e, in un SR proiettato, &lt;i&gt;x&lt;/i&gt; e &lt;i&gt;y&lt;/i&gt;; con le colonne EGMS &lt;i&gt;easting&lt;/i&gt; e &lt;i&gt;northing&lt;/i&gt;, che sono in EPSG:3035, dove i punti ricadono nella sua area. Il testo che un foglio di calcolo prenderebbe per una formula è preceduto da un apostrofo; i numeri restano come sono.</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_training_set.py" />
      <source>Writes the series of all points that have a class, for training a model of your own: on clusters, to label new dates or neighbouring areas (Tiwari and Shirzaei 2024, section 3.2), or on patterns that you named yourself, to fine-tune a bundled model (Yang et al. 2024, section 3).&lt;br&gt;&lt;br&gt;The file holds the displacement with gaps filled, the classes, the coordinates and static predictors: velocity and its standard error, computed from the series, and further fields. It is a NumPy archive (.npz) that the training scripts read.</source>
      <translation>Scrive le serie di tutti i punti che hanno una classe, per addestrare un modello proprio: sui cluster, per dare etichette a date nuove o aree vicine (Tiwari e Shirzaei 2024, sezione 3.2), o su pattern nominati da sé, per mettere a punto un modello incluso (Yang et al. 2024, sezione 3).&lt;br&gt;&lt;br&gt;Il file contiene lo spostamento con le lacune colmate, le classi, le coordinate e i predittori statici: la velocità e il suo errore standard, calcolati dalle serie, e altri campi. È un archivio NumPy (.npz) che gli script di addestramento leggono.</translation>
    </message>
    <message>
      <location filename="../processing_provider/filter_hotspots.py" />
      <source>Keeps the clusters whose standard distance is within the threshold (Tiwari and Shirzaei 2024, section 4: 5 km over Los Angeles, from the covariogram) and draws them as hotspots. Quiet ground can be compact: ask for a least velocity relative to the scene, and for significance, to be left with what moves.&lt;br&gt;&lt;br&gt;Clusters come from &lt;i&gt;Split clusters in space&lt;/i&gt; or from a model's labels. Hotspots are numbered by speed, 1 being the fastest.</source>
      <translation>Mantiene i cluster la cui distanza standard è entro la soglia (Tiwari e Shirzaei 2024, sezione 4: 5 km su Los Angeles, dal covariogramma) e li disegna come hotspot. Anche il terreno fermo può essere compatto: chiedere una velocità minima rispetto alla scena, e la significatività, per tenere ciò che si muove.&lt;br&gt;&lt;br&gt;I cluster vengono da &lt;i&gt;Dividi i cluster nello spazio&lt;/i&gt; o dalle etichette di un modello. Gli hotspot sono numerati per velocità, 1 è il più veloce.</translation>
    </message>
    <message>
      <location filename="../processing_provider/import_points.py" />
      <source>Turns a file of InSAR measurement points into a clean point layer: fields &lt;i&gt;velocity&lt;/i&gt;, &lt;i&gt;v_std&lt;/i&gt; (mm/yr), &lt;i&gt;coherence&lt;/i&gt;, &lt;i&gt;incidence&lt;/i&gt;, &lt;i&gt;height&lt;/i&gt; and the line of sight where the file has them, and one field DYYYYMMDD per acquisition, in millimetres and in order of time. Velocity and its standard error are computed by regression where the file has none.&lt;br&gt;&lt;br&gt;Recognised by their columns and first row: European Ground Motion Service L2a, L2b and L3 (.csv, .csv.gz or the .zip as downloaded; also as EGMStoolkit writes them), TRE SqueeSAR, MintPy (save_qgis), LiCSBAS2 (cum2csv), SARscape, SARPROZ, DePSI, StaMPS-Visualizer, and any table or vector layer with columns named YYYYMMDD, DYYYYMMDD or D_YYYYMMDD. The log says what was understood. Points without coordinates, without any value, or with text in a displacement column are left out and counted.&lt;br&gt;&lt;br&gt;A folder, or a pattern such as &lt;i&gt;EGMS_L2b_022_*.zip&lt;/i&gt;, typed in place of a file is read as tiles of one product: they become one layer, and points that are in two tiles are written once.&lt;br&gt;&lt;br&gt;The output overwrites an existing file only when the import succeeds.</source>
      <translation>Trasforma un file di punti di misura InSAR in un layer di punti pulito: i campi &lt;i&gt;velocity&lt;/i&gt;, &lt;i&gt;v_std&lt;/i&gt; (mm/anno), &lt;i&gt;coherence&lt;/i&gt;, &lt;i&gt;incidence&lt;/i&gt;, &lt;i&gt;height&lt;/i&gt; e la linea di vista dove il file li ha, e un campo DAAAAMMGG per acquisizione, in millimetri e in ordine di tempo. La velocità e il suo errore standard sono calcolati per regressione dove il file non li ha.&lt;br&gt;&lt;br&gt;Riconosciuti dalle loro colonne e dalla prima riga: European Ground Motion Service L2a, L2b e L3 (.csv, .csv.gz o lo .zip come scaricato; anche come li scrive EGMStoolkit), TRE SqueeSAR, MintPy (save_qgis), LiCSBAS2 (cum2csv), SARscape, SARPROZ, DePSI, StaMPS-Visualizer, e ogni tabella o layer vettoriale con colonne di nome AAAAMMGG, DAAAAMMGG o D_AAAAMMGG. Il log dice che cosa è stato capito. I punti senza coordinate, senza alcun valore, o con testo in una colonna di spostamento sono esclusi e contati.&lt;br&gt;&lt;br&gt;Una cartella, o un modello di nome come &lt;i&gt;EGMS_L2b_022_*.zip&lt;/i&gt;, scritti al posto di un file sono letti come riquadri di un solo prodotto: diventano un unico layer, e i punti presenti in due riquadri sono scritti una volta sola.&lt;br&gt;&lt;br&gt;Il risultato sostituisce un file esistente solo se l'importazione riesce.</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>Makes displacement series fit to be clustered. Each step is off until asked for, and the log says what it did: the median residual of the series about a line and a yearly season, and the share of gaps, before and after.&lt;br&gt;&lt;br&gt;The steps, always in this order: (1) drop dates that many points lack; (2) remove a spatial ramp from each date; (3) take out bad dates; (4) refer to stable ground; (5) repair unwrapping jumps; (6) take out single outliers; (7) fill gaps; (8) remove the season; (9) interpolate at even dates; (10) smooth by a Savitzky-Golay filter (Yang et al. 2024, section 2.2).&lt;br&gt;&lt;br&gt;The output has all fields of the input, with the prepared series in its date fields; interpolated dates get new fields &lt;i&gt;DYYYYMMDD&lt;/i&gt; at the end. Fields of velocity and its standard error, where there are any, are computed anew from the prepared series. Without any step the output is the input.</source>
      <translation>Rende le serie di spostamento adatte al raggruppamento. Ogni passo è disattivato finché non lo si chiede, e il log dice che cosa ha fatto: il residuo mediano delle serie rispetto a una retta e a una stagionalità annuale, e la quota di lacune, prima e dopo.&lt;br&gt;&lt;br&gt;I passi, sempre in quest'ordine: (1) scartare le date che mancano a molti punti; (2) togliere una rampa spaziale da ogni data; (3) togliere le date anomale; (4) riferire a terreno stabile; (5) correggere i salti di unwrapping; (6) togliere i singoli valori anomali; (7) colmare le lacune; (8) togliere la stagionalità; (9) interpolare a date equidistanti; (10) lisciare con un filtro di Savitzky-Golay (Yang et al. 2024, sezione 2.2).&lt;br&gt;&lt;br&gt;Il risultato ha tutti i campi dei dati in ingresso, con le serie preparate nei campi data; le date interpolate hanno nuovi campi &lt;i&gt;DAAAAMMGG&lt;/i&gt; in fondo. I campi della velocità e del suo errore standard, dove ci sono, sono ricalcolati dalle serie preparate. Senza alcun passo il risultato è uguale ai dati in ingresso.</translation>
    </message>
    <message>
      <location filename="../processing_provider/profile.py" />
      <source>Elevation, velocity and pattern of the points near a line, along the line (Yang et al. 2024, figure 6): how motion changes from the shore inland, or across a valley.&lt;br&gt;&lt;br&gt;A layer and a line are enough: elevation, velocity and pattern are found by the names of their fields; where there is no field of velocity, it is the slope of the displacement series, in millimetres a year.</source>
      <translation>Quota, velocità e pattern dei punti vicini a una linea, lungo la linea (Yang et al. 2024, figura 6): come cambia il moto dalla riva verso l'interno, o attraverso una valle.&lt;br&gt;&lt;br&gt;Bastano un layer e una linea: quota, velocità e pattern sono trovati dai nomi dei loro campi; dove non c'è un campo di velocità, questa è la pendenza della serie di spostamento, in millimetri l'anno.</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Turns a stack of displacement rasters into a point layer as &lt;i&gt;Import InSAR points&lt;/i&gt; writes it: one point at the centre of each cell, or the points of a layer, with a field DYYYYMMDD for each date in millimetres, and &lt;i&gt;velocity&lt;/i&gt; and &lt;i&gt;v_std&lt;/i&gt; (mm/yr) by regression.&lt;br&gt;&lt;br&gt;A stack is a folder or files with one date in each name (YYYYMMDD; GeoTIFF, GMT grid, netCDF or what GDAL reads), one file whose bands have dates as descriptions, or a geocoded &lt;i&gt;timeseries.h5&lt;/i&gt; of MintPy, whose &lt;i&gt;temporalCoherence.h5&lt;/i&gt; and &lt;i&gt;geometry&lt;/i&gt; file are taken along where they stand beside it. All rasters must have the same grid.&lt;br&gt;&lt;br&gt;Rasters of coherence and incidence angle and an elevation model may have any grid and CRS. The model gives &lt;i&gt;height&lt;/i&gt;, and &lt;i&gt;slope&lt;/i&gt; and &lt;i&gt;aspect&lt;/i&gt; in degrees, computed in metres on the ground. Cells without a value, with 0 at all dates, with too many gaps or too little coherence are left out and counted.</source>
      <translation>Trasforma uno stack di raster di spostamento in un layer di punti come lo scrive &lt;i&gt;Importa punti InSAR&lt;/i&gt;: un punto al centro di ogni cella, o i punti di un layer, con un campo DAAAAMMGG per ogni data in millimetri, e &lt;i&gt;velocity&lt;/i&gt; e &lt;i&gt;v_std&lt;/i&gt; (mm/anno) per regressione.&lt;br&gt;&lt;br&gt;Uno stack è una cartella o dei file con una data in ogni nome (AAAAMMGG; GeoTIFF, grid GMT, netCDF o ciò che GDAL legge), un solo file le cui bande hanno date come descrizioni, o un &lt;i&gt;timeseries.h5&lt;/i&gt; geocodificato di MintPy, di cui si usano anche &lt;i&gt;temporalCoherence.h5&lt;/i&gt; e il file &lt;i&gt;geometry&lt;/i&gt; se gli stanno accanto. Tutti i raster devono avere la stessa griglia.&lt;br&gt;&lt;br&gt;I raster di coerenza e angolo di incidenza e un modello di elevazione possono avere griglia e SR qualsiasi. Il modello dà &lt;i&gt;height&lt;/i&gt;, e &lt;i&gt;slope&lt;/i&gt; e &lt;i&gt;aspect&lt;/i&gt; in gradi, calcolati in metri sul terreno. Le celle senza valore, con 0 in tutte le date, con troppe lacune o con coerenza troppo bassa sono escluse e contate.</translation>
    </message>
    <message>
      <location filename="../processing_provider/split_clusters.py" />
      <source>Points that move alike far apart are different events: each temporal cluster is split into groups of neighbouring points by DBSCAN (Tiwari and Shirzaei 2024, section 3.1). The field &lt;i&gt;cluster&lt;/i&gt; numbers the groups from 0; -1 is a point in none.&lt;br&gt;&lt;br&gt;Give one row per temporal cluster (neighbour distance in metres, least number of points), as in Table 2 of the paper. Left empty, the distance is the one within which nine in ten points have twelve neighbours, no longer than the correlation length, and five points make a group; the log says what was taken.</source>
      <translation>Punti che si muovono allo stesso modo ma lontani sono eventi diversi: ogni cluster temporale è diviso con DBSCAN in gruppi di punti vicini (Tiwari e Shirzaei 2024, sezione 3.1). Il campo &lt;i&gt;cluster&lt;/i&gt; numera i gruppi da 0; -1 è un punto in nessuno.&lt;br&gt;&lt;br&gt;Dare una riga per cluster temporale (distanza dei vicini in metri, numero minimo di punti), come nella tabella 2 dell'articolo. Se vuoto, la distanza è quella entro cui nove punti su dieci hanno dodici vicini, non più lunga della lunghezza di correlazione, e cinque punti fanno un gruppo; il log dice che cosa si è preso.</translation>
    </message>
    <message>
      <location filename="../processing_provider/standard_distance.py" />
      <source>Standard distance (Tiwari and Shirzaei 2024, equation 7) and deviational ellipse of the points of each cluster, in metres. The ellipse's axes lie along the directions of largest and smallest spread and are one standard deviation long; their squares add up to that of the standard distance. The azimuth is that of the long axis, clockwise from north. Points in no cluster (negative or NULL) are left out.&lt;br&gt;&lt;br&gt;The report draws the standard distances as bars and the ellipses to scale (figure 10), against a threshold where one is given, such as the correlation length of &lt;i&gt;covariogram&lt;/i&gt;.</source>
      <translation>Distanza standard (Tiwari e Shirzaei 2024, equazione 7) ed ellisse di deviazione dei punti di ogni cluster, in metri. Gli assi dell'ellisse seguono le direzioni di massima e minima dispersione e sono lunghi una deviazione standard; la somma dei loro quadrati è il quadrato della distanza standard. L'azimut è quello dell'asse lungo, in senso orario dal nord. I punti in nessun cluster (negativi o NULL) sono esclusi.&lt;br&gt;&lt;br&gt;Il rapporto disegna le distanze standard come barre e le ellissi in scala (figura 10), contro una soglia dove è data, come la lunghezza di correlazione di &lt;i&gt;covariogram&lt;/i&gt;.</translation>
    </message>
    <message>
      <location filename="../processing_provider/base.py" />
      <source>Make the engine…</source>
      <translation>Crea il motore…</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>Bundled model</source>
      <translation>Modello incluso</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>Both are equally right on simulated series; where both name a pattern, it differs in less than one point in a hundred.</source>
      <translation>Sulle serie simulate i due sono ugualmente corretti; dove entrambi nominano un pattern, questo differisce in meno di un punto su cento.</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>LSTM + Perceptron also takes coherence and incidence angle, which the layer must have.</source>
      <translation>LSTM + Perceptron usa anche la coerenza e l'angolo di incidenza, che il layer deve avere.</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>Not used where a model file is chosen.</source>
      <translation>Non si usa se è scelto un file di modello.</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>Model file (empty = the bundled model)</source>
      <translation>File del modello (vuoto = il modello incluso)</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>A network trained for this plugin: of patterns, or of the clusters of your own site.</source>
      <translation>Una rete addestrata per questo plugin: sui pattern, oppure sui cluster del proprio sito.</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>Threshold of probability (empty = the model's own)</source>
      <translation>Soglia di probabilità (vuoto = quella del modello)</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>A point is labelled where the largest probability exceeds it. Negative = the model's own.</source>
      <translation>Un punto riceve un'etichetta dove la probabilità più alta supera la soglia. Negativo = quella del modello.</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>Remove the motion of the whole scene first</source>
      <translation>Togli prima il moto dell'intera scena</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>The median over all points is taken off each date: for a scene that moves as a whole, as by its reference point or plate motion. A model that was trained on such series does so by itself.</source>
      <translation>Da ogni data si toglie la mediana di tutti i punti: per una scena che si muove nel suo insieme, per il punto di riferimento o il moto delle placche. Un modello addestrato su serie così trattate lo fa da sé.</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>Unit of displacement</source>
      <translation>Unità dello spostamento</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>Millimetres</source>
      <translation>Millimetri</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>Centimetres</source>
      <translation>Centimetri</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>Metres</source>
      <translation>Metri</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>Of the date fields. Quantities are in millimetres, whatever the unit.</source>
      <translation>Dei campi data. Le grandezze sono in millimetri, qualunque sia l'unità.</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>Fit the quantities of each pattern</source>
      <translation>Stima le grandezze di ogni pattern</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>Dates and sizes of steps and breaks, velocities, and so on, with errors. Not for site models.</source>
      <translation>Date ed entità di gradini e rotture, velocità e così via, con gli errori. Non per i modelli di sito.</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>Classified points</source>
      <translation>Punti classificati</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>The input with labels, probabilities and quantities.</source>
      <translation>Il layer in ingresso con etichette, probabilità e grandezze.</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>Pattern report</source>
      <translation>Rapporto dei pattern</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>Share, velocity, coherence and typical series of each pattern, as one HTML page. Not for site models.</source>
      <translation>Quota percentuale, velocità, coerenza e serie tipica di ogni pattern, in una pagina HTML. Non per i modelli di sito.</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>Field of the labels</source>
      <translation>Campo delle etichette</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>Number of points labelled</source>
      <translation>Numero di punti con etichetta</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>There is no report, as the model is not one of patterns.</source>
      <translation>Non c'è rapporto, perché il modello non è di pattern.</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>Fast (8-bit weights)</source>
      <translation>Rapido (pesi a 8 bit)</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>As trained (32-bit weights)</source>
      <translation>Come addestrato (pesi a 32 bit)</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>LSTM</source>
      <translation>LSTM</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>LSTM + Perceptron</source>
      <translation>LSTM + Perceptron</translation>
    </message>
    <message>
      <location filename="../processing_provider/cluster_time_series.py" />
      <source>Remove the motion of the whole scene</source>
      <translation>Togli il moto dell'intera scena</translation>
    </message>
    <message>
      <location filename="../processing_provider/cluster_time_series.py" />
      <source>The median over all points is taken off each date, and each series is centred on its own mean.</source>
      <translation>Da ogni data si toglie la mediana di tutti i punti, e ogni serie è centrata sulla propria media.</translation>
    </message>
    <message>
      <location filename="../processing_provider/cluster_time_series.py" />
      <source>Apply a saved cluster model</source>
      <translation>Applica un modello di cluster salvato</translation>
    </message>
    <message>
      <location filename="../processing_provider/cluster_time_series.py" />
      <source>Nothing is fitted then; the layer's dates must span the model's.</source>
      <translation>In tal caso non si stima nulla; le date del layer devono coprire quelle del modello.</translation>
    </message>
    <message>
      <location filename="../processing_provider/cluster_time_series.py" />
      <source>Points with temporal clusters</source>
      <translation>Punti con cluster temporali</translation>
    </message>
    <message>
      <location filename="../processing_provider/cluster_time_series.py" />
      <source>The input with the field tcluster.</source>
      <translation>Il layer in ingresso con il campo tcluster.</translation>
    </message>
    <message>
      <location filename="../processing_provider/cluster_time_series.py" />
      <source>Cluster model</source>
      <translation>Modello di cluster</translation>
    </message>
    <message>
      <location filename="../processing_provider/cluster_time_series.py" />
      <source>Cluster models (*.json)</source>
      <translation>Modelli di cluster (*.json)</translation>
    </message>
    <message>
      <location filename="../processing_provider/cluster_time_series.py" />
      <source>The centres, their dates and how the series were prepared, as JSON.</source>
      <translation>I centri, le loro date e come sono state preparate le serie, in JSON.</translation>
    </message>
    <message>
      <location filename="../processing_provider/cluster_time_series.py" />
      <source>Cluster report</source>
      <translation>Rapporto dei cluster</translation>
    </message>
    <message>
      <location filename="../processing_provider/cluster_time_series.py" />
      <source>Mean series and size of each cluster, and why there are so many, as one HTML page.</source>
      <translation>Serie media e dimensione di ogni cluster, e perché sono tanti, in una pagina HTML.</translation>
    </message>
    <message>
      <location filename="../processing_provider/cluster_time_series.py" />
      <source>Number of temporal clusters</source>
      <translation>Numero di cluster temporali</translation>
    </message>
    <message>
      <location filename="../processing_provider/covariogram.py" />
      <source>Model</source>
      <translation>Modello</translation>
    </message>
    <message>
      <location filename="../processing_provider/covariogram.py" />
      <source>Whichever fits best</source>
      <translation>Quello che si adatta meglio</translation>
    </message>
    <message>
      <location filename="../processing_provider/covariogram.py" />
      <source>Spherical</source>
      <translation>Sferico</translation>
    </message>
    <message>
      <location filename="../processing_provider/covariogram.py" />
      <source>Gaussian</source>
      <translation>Gaussiano</translation>
    </message>
    <message>
      <location filename="../processing_provider/covariogram.py" />
      <source>Fitted by least squares, each distance weighted by its number of pairs.</source>
      <translation>Stimato ai minimi quadrati, ogni distanza pesata con il suo numero di coppie.</translation>
    </message>
    <message>
      <location filename="../processing_provider/covariogram.py" />
      <source>Largest distance (automatic where not set: a third of the scene's diagonal)</source>
      <translation>Distanza massima (automatica se non impostata: un terzo della diagonale della scena)</translation>
    </message>
    <message>
      <location filename="../processing_provider/covariogram.py" />
      <source>In metres. Pairs further apart are not drawn.</source>
      <translation>In metri. Le coppie più lontane non sono estratte.</translation>
    </message>
    <message>
      <location filename="../processing_provider/covariogram.py" />
      <source>Pairs of points</source>
      <translation>Coppie di punti</translation>
    </message>
    <message>
      <location filename="../processing_provider/covariogram.py" />
      <source>Drawn evenly over the distances.</source>
      <translation>Estratte in modo uniforme sulle distanze.</translation>
    </message>
    <message>
      <location filename="../processing_provider/covariogram.py" />
      <source>Distance classes</source>
      <translation>Classi di distanza</translation>
    </message>
    <message>
      <location filename="../processing_provider/covariogram.py" />
      <source>Narrow at short distances, wider further out.</source>
      <translation>Strette alle brevi distanze, più larghe oltre.</translation>
    </message>
    <message>
      <location filename="../processing_provider/covariogram.py" />
      <source>Equation 3 as printed</source>
      <translation>Equazione 3 come stampata</translation>
    </message>
    <message>
      <location filename="../processing_provider/covariogram.py" />
      <source>Remove no mean and keep the factor 1/2. Otherwise each date's mean over the scene is removed first.</source>
      <translation>Non togliere medie e mantenere il fattore 1/2. Altrimenti si toglie prima la media della scena di ogni data.</translation>
    </message>
    <message>
      <location filename="../processing_provider/covariogram.py" />
      <source>Covariogram table</source>
      <translation>Tabella del covariogramma</translation>
    </message>
    <message>
      <location filename="../processing_provider/covariogram.py" />
      <source>One row per distance class: distance (m), covariance and model (mm²), pairs.</source>
      <translation>Una riga per classe di distanza: distanza (m), covarianza e modello (mm²), coppie.</translation>
    </message>
    <message>
      <location filename="../processing_provider/covariogram.py" />
      <source>Covariogram report</source>
      <translation>Rapporto del covariogramma</translation>
    </message>
    <message>
      <location filename="../processing_provider/covariogram.py" />
      <source>The plot, the correlation length and the table, as one HTML page.</source>
      <translation>Il grafico, la lunghezza di correlazione e la tabella, in una pagina HTML.</translation>
    </message>
    <message>
      <location filename="../processing_provider/covariogram.py" />
      <source>Correlation length (m)</source>
      <translation>Lunghezza di correlazione (m)</translation>
    </message>
    <message>
      <location filename="../processing_provider/covariogram.py" />
      <source>Standard error of the correlation length (m)</source>
      <translation>Errore standard della lunghezza di correlazione (m)</translation>
    </message>
    <message>
      <location filename="../processing_provider/decompose.py" />
      <source>Ascending point layer</source>
      <translation>Layer di punti ascendente</translation>
    </message>
    <message>
      <location filename="../processing_provider/decompose.py" />
      <source>Descending point layer</source>
      <translation>Layer di punti discendente</translation>
    </message>
    <message>
      <location filename="../processing_provider/decompose.py" />
      <source>Of the same ground and, at least in part, the same years.</source>
      <translation>Dello stesso terreno e, almeno in parte, degli stessi anni.</translation>
    </message>
    <message>
      <location filename="../processing_provider/decompose.py" />
      <source>Further point layers</source>
      <translation>Altri layer di punti</translation>
    </message>
    <message>
      <location filename="../processing_provider/decompose.py" />
      <source>Of other tracks, with fields of their lines of sight, or of incidence and track_angle.</source>
      <translation>Di altre tracce, con i campi delle loro linee di vista, oppure di incidence e track_angle.</translation>
    </message>
    <message>
      <location filename="../processing_provider/decompose.py" />
      <source>Cell size</source>
      <translation>Dimensione della cella</translation>
    </message>
    <message>
      <location filename="../processing_provider/decompose.py" />
      <source>In metres. Larger cells hold points of both layers more often.</source>
      <translation>In metri. Celle più grandi contengono più spesso punti di entrambi i layer.</translation>
    </message>
    <message>
      <location filename="../processing_provider/decompose.py" />
      <source>Heading of the ascending satellite (degrees)</source>
      <translation>Direzione di volo del satellite ascendente (gradi)</translation>
    </message>
    <message>
      <location filename="../processing_provider/decompose.py" />
      <source>Heading of the descending satellite (degrees)</source>
      <translation>Direzione di volo del satellite discendente (gradi)</translation>
    </message>
    <message>
      <location filename="../processing_provider/decompose.py" />
      <source>Of its flight, clockwise from north; Sentinel-1: about {}. Needed only where the layer has an incidence angle and neither the line of sight nor track_angle.</source>
      <translation>In senso orario dal nord; Sentinel-1: circa {}. Serve solo dove il layer ha un angolo di incidenza ma né la linea di vista né track_angle.</translation>
    </message>
    <message>
      <location filename="../processing_provider/decompose.py" />
      <source>Vertical and east velocity</source>
      <translation>Velocità verticale ed est</translation>
    </message>
    <message>
      <location filename="../processing_provider/decompose.py" />
      <source>One point a cell, at its centre.</source>
      <translation>Un punto per cella, al suo centro.</translation>
    </message>
    <message>
      <location filename="../processing_provider/decompose.py" />
      <source>Vertical series</source>
      <translation>Serie verticali</translation>
    </message>
    <message>
      <location filename="../processing_provider/decompose.py" />
      <source>Velocity and series, positive up.</source>
      <translation>Velocità e serie, positive verso l'alto.</translation>
    </message>
    <message>
      <location filename="../processing_provider/decompose.py" />
      <source>East series</source>
      <translation>Serie est</translation>
    </message>
    <message>
      <location filename="../processing_provider/decompose.py" />
      <source>Velocity and series, positive to the east.</source>
      <translation>Velocità e serie, positive verso est.</translation>
    </message>
    <message>
      <location filename="../processing_provider/detect_hotspots.py" />
      <source>Largest standard distance of a hotspot (automatic where not set)</source>
      <translation>Massima distanza standard di un hotspot (automatica se non impostata)</translation>
    </message>
    <message>
      <location filename="../processing_provider/detect_hotspots.py" />
      <source>Hotspot report</source>
      <translation>Rapporto sugli hotspot</translation>
    </message>
    <message>
      <location filename="../processing_provider/detect_hotspots.py" />
      <source>What was found, as one HTML page to read and print: a map, a sentence and a plot of each hotspot, and how it was found.</source>
      <translation>Che cosa è stato trovato, in una pagina HTML da leggere e stampare: una mappa, una frase e un grafico per ogni hotspot, e come è stato trovato.</translation>
    </message>
    <message>
      <location filename="../processing_provider/detect_hotspots.py" />
      <source>What finds hotspots</source>
      <translation>Che cosa trova gli hotspot</translation>
    </message>
    <message>
      <location filename="../processing_provider/detect_hotspots.py" />
      <source>Motion that neighbours share</source>
      <translation>Moto condiviso dai vicini</translation>
    </message>
    <message>
      <location filename="../processing_provider/detect_hotspots.py" />
      <source>Clusters in time, split in space</source>
      <translation>Cluster nel tempo, divisi nello spazio</translation>
    </message>
    <message>
      <location filename="../processing_provider/detect_hotspots.py" />
      <source>The first finds motion of any course, places within broad motion too, and gives the same for any seed and order of rows. The second is that of Tiwari and Shirzaei (2024), and is taken where there are labels; DBSCAN's parameters are its own.</source>
      <translation>Il primo trova moti di qualsiasi andamento, anche luoghi dentro un moto esteso, e dà lo stesso risultato con qualsiasi seme e ordine delle righe. Il secondo è quello di Tiwari e Shirzaei (2024), ed è usato quando ci sono etichette; i parametri di DBSCAN valgono solo per questo.</translation>
    </message>
    <message>
      <location filename="../processing_provider/detect_hotspots.py" />
      <source>Labels in place of temporal clusters</source>
      <translation>Etichette al posto dei cluster temporali</translation>
    </message>
    <message>
      <location filename="../processing_provider/detect_hotspots.py" />
      <source>As a model predicts them: the label of your own site, or pattern. Points of one label are split in space and judged as temporal clusters are. Left empty, the series are clustered.</source>
      <translation>Come le predice un modello: label del proprio sito, oppure pattern. I punti con la stessa etichetta sono divisi nello spazio e giudicati come i cluster temporali. Se vuoto, si raggruppano le serie.</translation>
    </message>
    <message>
      <location filename="../processing_provider/detect_hotspots.py" />
      <source>Name the pattern of each hotspot</source>
      <translation>Nomina il pattern di ogni hotspot</translation>
    </message>
    <message>
      <location filename="../processing_provider/detect_hotspots.py" />
      <source>Stable, linear, step, piecewise linear, power or undefined, by the bundled network, which needs 60 dates. The points of hotspots get pattern and its probability pattern_p; a hotspot's pattern is the one that at least half of its points share, and pat_share their share of 1. Labels that are patterns themselves are taken as they are.</source>
      <translation>Stabile, lineare, gradino, lineare a tratti, potenza o indefinito, secondo la rete inclusa, che richiede 60 date. I punti degli hotspot ricevono pattern e la sua probabilità pattern_p; il pattern di un hotspot è quello di almeno metà dei suoi punti, e pat_share la loro quota di 1. Le etichette che sono già pattern sono prese come sono.</translation>
    </message>
    <message>
      <location filename="../processing_provider/detect_hotspots.py" />
      <source>What the displacement is (for the report's words)</source>
      <translation>Che cos'è lo spostamento (per le parole del rapporto)</translation>
    </message>
    <message>
      <location filename="../processing_provider/detect_hotspots.py" />
      <source>As the layer's fields tell</source>
      <translation>Come indicano i campi del layer</translation>
    </message>
    <message>
      <location filename="../processing_provider/detect_hotspots.py" />
      <source>Along the line of sight</source>
      <translation>Lungo la linea di vista</translation>
    </message>
    <message>
      <location filename="../processing_provider/detect_hotspots.py" />
      <source>Vertical</source>
      <translation>Verticale</translation>
    </message>
    <message>
      <location filename="../processing_provider/detect_hotspots.py" />
      <source>The report says &lt;i&gt;sinking&lt;/i&gt; and &lt;i&gt;rising&lt;/i&gt; of vertical displacement only. A layer with fields of incidence angle or line of sight is taken for displacement along it; of any other, both are said.</source>
      <translation>Il rapporto dice &lt;i&gt;sinking&lt;/i&gt; (in abbassamento) e &lt;i&gt;rising&lt;/i&gt; (in sollevamento) solo per lo spostamento verticale. Per un layer con campi dell'angolo di incidenza o della linea di vista si intende lo spostamento lungo di essa; per ogni altro si dicono entrambe le cose.</translation>
    </message>
    <message>
      <location filename="../processing_provider/detect_hotspots.py" />
      <source>Neighbour distance of DBSCAN (automatic where not set)</source>
      <translation>Distanza dei vicini di DBSCAN (automatica se non impostata)</translation>
    </message>
    <message>
      <location filename="../processing_provider/detect_hotspots.py" />
      <source>In metres. Automatic is the distance within which nine in ten points have twelve neighbours, no longer than the correlation length.</source>
      <translation>In metri. In automatico è la distanza entro cui nove punti su dieci hanno dodici vicini, non più lunga della lunghezza di correlazione.</translation>
    </message>
    <message>
      <location filename="../processing_provider/detect_hotspots.py" />
      <source>Least number of points of DBSCAN (automatic where not set)</source>
      <translation>Numero minimo di punti di DBSCAN (automatico se non impostato)</translation>
    </message>
    <message>
      <location filename="../processing_provider/detect_hotspots.py" />
      <source>So many points, itself among them, within that distance put a point inside a group.</source>
      <translation>Questo numero di punti, sé compreso, entro quella distanza mette un punto dentro un gruppo.</translation>
    </message>
    <message>
      <location filename="../processing_provider/evaluate_labels.py" />
      <source>Points with labels</source>
      <translation>Punti con etichette</translation>
    </message>
    <message>
      <location filename="../processing_provider/evaluate_labels.py" />
      <source>True class</source>
      <translation>Classe vera</translation>
    </message>
    <message>
      <location filename="../processing_provider/evaluate_labels.py" />
      <source>Points without a true class are left out.</source>
      <translation>I punti senza classe vera sono esclusi.</translation>
    </message>
    <message>
      <location filename="../processing_provider/evaluate_labels.py" />
      <source>Predicted class</source>
      <translation>Classe predetta</translation>
    </message>
    <message>
      <location filename="../processing_provider/evaluate_labels.py" />
      <source>Points without a label count as wrong.</source>
      <translation>I punti senza etichetta contano come errati.</translation>
    </message>
    <message>
      <location filename="../processing_provider/evaluate_labels.py" />
      <source>Figures of each class</source>
      <translation>Valori di ogni classe</translation>
    </message>
    <message>
      <location filename="../processing_provider/evaluate_labels.py" />
      <source>One row per class: number of points, precision, recall and F1 as shares of 1.</source>
      <translation>Una riga per classe: numero di punti, precisione, richiamo e F1 come quote di 1.</translation>
    </message>
    <message>
      <location filename="../processing_provider/evaluate_labels.py" />
      <source>Evaluation report</source>
      <translation>Rapporto della valutazione</translation>
    </message>
    <message>
      <location filename="../processing_provider/evaluate_labels.py" />
      <source>The confusion matrix as picture and table, and the figures, as one HTML page.</source>
      <translation>La matrice di confusione come figura e tabella, e i valori, in una pagina HTML.</translation>
    </message>
    <message>
      <location filename="../processing_provider/evaluate_labels.py" />
      <source>Share of points that are labelled right, 0 to 1</source>
      <translation>Quota di punti con l'etichetta giusta, da 0 a 1</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_results.py" />
      <source>Point layer</source>
      <translation>Layer di punti</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_results.py" />
      <source>Keep the time series</source>
      <translation>Mantieni le serie temporali</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_results.py" />
      <source>The fields named YYYYMMDD, DYYYYMMDD or D_YYYYMMDD.</source>
      <translation>I campi di nome AAAAMMGG, DAAAAMMGG o D_AAAAMMGG.</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_results.py" />
      <source>Attributes to keep</source>
      <translation>Attributi da mantenere</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_results.py" />
      <source>Beside the time series. Left empty, all are kept.</source>
      <translation>Oltre alle serie temporali. Se vuoto, si mantengono tutti.</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_results.py" />
      <source>Names of columns</source>
      <translation>Nomi delle colonne</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_results.py" />
      <source>Automatic: EGMS in a CSV, otherwise this plugin's</source>
      <translation>Automatici: EGMS in un CSV, altrimenti quelli di questo plugin</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_results.py" />
      <source>This plugin and InSAR Explorer: velocity, DYYYYMMDD</source>
      <translation>Questo plugin e InSAR Explorer: velocity, DAAAAMMGG</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_results.py" />
      <source>European Ground Motion Service: mean_velocity, YYYYMMDD</source>
      <translation>European Ground Motion Service: mean_velocity, AAAAMMGG</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_results.py" />
      <source>SqueeSAR: VEL, DYYYYMMDD</source>
      <translation>SqueeSAR: VEL, DAAAAMMGG</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_results.py" />
      <source>Fields that have no name there keep their own.</source>
      <translation>I campi che lì non hanno un nome mantengono il proprio.</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_results.py" />
      <source>Coordinate reference system of the file</source>
      <translation>Sistema di riferimento del file</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_results.py" />
      <source>Left empty, it is the layer's.</source>
      <translation>Se vuoto, è quello del layer.</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_results.py" />
      <source>File</source>
      <translation>File</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_results.py" />
      <source>GeoPackage (*.gpkg);;GeoParquet (*.parquet);;FlatGeobuf (*.fgb);;CSV (*.csv);;Shapefile (*.shp)</source>
      <translation>GeoPackage (*.gpkg);;GeoParquet (*.parquet);;FlatGeobuf (*.fgb);;CSV (*.csv);;Shapefile (*.shp)</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_results.py" />
      <source>An existing file is overwritten only when the export succeeds.</source>
      <translation>Un file esistente è sostituito solo se l'esportazione riesce.</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_training_set.py" />
      <source>Class field</source>
      <translation>Campo della classe</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_training_set.py" />
      <source>Points without a class are left out of the file.</source>
      <translation>I punti senza classe non entrano nel file.</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_training_set.py" />
      <source>Static predictors</source>
      <translation>Predittori statici</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_training_set.py" />
      <source>Numbers that describe a point beside its series, for LSTM + Perceptron. Left empty, coherence and incidence angle are taken where the layer has them. Points where one is NULL are set aside.</source>
      <translation>Numeri che descrivono un punto oltre alla sua serie, per LSTM + Perceptron. Se vuoto, si prendono coerenza e angolo di incidenza dove il layer li ha. I punti in cui uno è NULL sono messi da parte.</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_training_set.py" />
      <source>Unless the classes are patterns</source>
      <translation>Salvo che le classi siano pattern</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_training_set.py" />
      <source>Yes</source>
      <translation>Sì</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_training_set.py" />
      <source>No</source>
      <translation>No</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_training_set.py" />
      <source>Clusters are found in series relative to the scene; a pattern is that of the series as it is. The model remembers which of the two it learnt from.</source>
      <translation>I cluster si trovano in serie relative alla scena; un pattern è quello della serie com'è. Il modello ricorda da quali delle due ha imparato.</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_training_set.py" />
      <source>Training set</source>
      <translation>Insieme di addestramento</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_training_set.py" />
      <source>Training sets (*.npz)</source>
      <translation>Insiemi di addestramento (*.npz)</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_training_set.py" />
      <source>A NumPy archive of some 4 bytes a point and date.</source>
      <translation>Un archivio NumPy di circa 4 byte per punto e data.</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_training_set.py" />
      <source>Static predictors: {}. Series are {}.</source>
      <translation>Predittori statici: {}. Le serie sono {}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_training_set.py" />
      <source>as they are in the layer</source>
      <translation>come sono nel layer</translation>
    </message>
    <message>
      <location filename="../processing_provider/filter_hotspots.py" />
      <source>Cluster field</source>
      <translation>Campo del cluster</translation>
    </message>
    <message>
      <location filename="../processing_provider/filter_hotspots.py" />
      <source>Largest standard distance (no limit where not set)</source>
      <translation>Distanza standard massima (nessun limite se non impostata)</translation>
    </message>
    <message>
      <location filename="../processing_provider/filter_hotspots.py" />
      <source>Join hotspots no further apart than (0 = never)</source>
      <translation>Unisci gli hotspot non più distanti di (0 = mai)</translation>
    </message>
    <message>
      <location filename="../processing_provider/filter_hotspots.py" />
      <source>In metres. Clustering cuts one bowl into rings of like speed; rings that touch are one hotspot.</source>
      <translation>In metri. Il raggruppamento taglia una conca in anelli di velocità simile; gli anelli che si toccano sono un solo hotspot.</translation>
    </message>
    <message>
      <location filename="../processing_provider/import_points.py" />
      <source>File of measurement points, or folder of tiles</source>
      <translation>File dei punti di misura, o cartella di riquadri</translation>
    </message>
    <message>
      <location filename="../processing_provider/import_points.py" />
      <source>Point files (*.csv *.gz *.zip *.txt *.shp *.gpkg *.fgb *.geojson);;All files (*)</source>
      <translation>File di punti (*.csv *.gz *.zip *.txt *.shp *.gpkg *.fgb *.geojson);;Tutti i file (*)</translation>
    </message>
    <message>
      <location filename="../processing_provider/import_points.py" />
      <source>A CSV (.csv, .txt, .csv.gz), a .zip that holds one CSV or Shapefile, or a vector file of points. Also a folder of such files, or a pattern such as EGMS_L2b_022_*.zip: tiles of one product, which become one layer.</source>
      <translation>Un CSV (.csv, .txt, .csv.gz), uno .zip con un solo CSV o Shapefile, o un file vettoriale di punti. Anche una cartella di tali file, o un modello di nome come EGMS_L2b_022_*.zip: riquadri di un solo prodotto, che diventano un unico layer.</translation>
    </message>
    <message>
      <location filename="../processing_provider/import_points.py" />
      <source>Only where the file does not state it, or states a wrong one. Nothing is transformed.</source>
      <translation>Solo se il file non lo dichiara, o ne dichiara uno sbagliato. Nulla viene trasformato.</translation>
    </message>
    <message>
      <location filename="../processing_provider/import_points.py" />
      <source>Unit of displacement in the file</source>
      <translation>Unità dello spostamento nel file</translation>
    </message>
    <message>
      <location filename="../processing_provider/import_points.py" />
      <source>Automatic</source>
      <translation>Automatica</translation>
    </message>
    <message>
      <location filename="../processing_provider/import_points.py" />
      <source>Automatic is what the recognised source uses, otherwise millimetres. Velocities are taken to be in the same unit per year. The output is in millimetres.</source>
      <translation>Automatica è quella della fonte riconosciuta, altrimenti millimetri. Le velocità si intendono nella stessa unità all'anno. Il risultato è in millimetri.</translation>
    </message>
    <message>
      <location filename="../processing_provider/import_points.py" />
      <source>Reverse the sign</source>
      <translation>Inverti il segno</translation>
    </message>
    <message>
      <location filename="../processing_provider/import_points.py" />
      <source>For files in which motion away from the satellite, or down, is positive. The log says what the recognised source is known to do.</source>
      <translation>Per i file in cui il moto in allontanamento dal satellite, o verso il basso, è positivo. Il log dice che cosa si sa in proposito della fonte riconosciuta.</translation>
    </message>
    <message>
      <location filename="../processing_provider/import_points.py" />
      <source>Dates of the last columns</source>
      <translation>Date delle ultime colonne</translation>
    </message>
    <message>
      <location filename="../processing_provider/import_points.py" />
      <source>Only for files whose columns are not named by their dates: as many dates as there are displacement columns, which must be the last ones, in order of time; YYYYMMDD, separated by commas.</source>
      <translation>Solo per i file le cui colonne non hanno le date nei nomi: tante date quante sono le colonne di spostamento, che devono essere le ultime, in ordine di tempo; AAAAMMGG, separate da virgole.</translation>
    </message>
    <message>
      <location filename="../processing_provider/import_points.py" />
      <source>Measurement points</source>
      <translation>Punti di misura</translation>
    </message>
    <message>
      <location filename="../processing_provider/import_points.py" />
      <source>GeoPackage is best: a Shapefile holds 255 fields at most.</source>
      <translation>Meglio un GeoPackage: uno Shapefile contiene al massimo 255 campi.</translation>
    </message>
    <message>
      <location filename="../processing_provider/import_points.py" />
      <source>Cancelled: nothing was written.</source>
      <translation>Annullato: nulla è stato scritto.</translation>
    </message>
    <message>
      <location filename="../processing_provider/parameters/clustering.py" />
      <source>Distance between series</source>
      <translation>Distanza tra le serie</translation>
    </message>
    <message>
      <location filename="../processing_provider/parameters/clustering.py" />
      <source>Soft-DTW</source>
      <translation>Soft-DTW</translation>
    </message>
    <message>
      <location filename="../processing_provider/parameters/clustering.py" />
      <source>DTW</source>
      <translation>DTW</translation>
    </message>
    <message>
      <location filename="../processing_provider/parameters/clustering.py" />
      <source>Euclidean</source>
      <translation>Euclidea</translation>
    </message>
    <message>
      <location filename="../processing_provider/parameters/clustering.py" />
      <source>Soft-DTW and DTW let series shift and stretch in time before they are compared; Euclidean compares date by date and is the quickest.</source>
      <translation>Soft-DTW e DTW lasciano che le serie scorrano e si allunghino nel tempo prima del confronto; la distanza euclidea confronta data per data ed è la più veloce.</translation>
    </message>
    <message>
      <location filename="../processing_provider/parameters/clustering.py" />
      <source>Number of temporal clusters (automatic where not set)</source>
      <translation>Numero di cluster temporali (automatico se non impostato)</translation>
    </message>
    <message>
      <location filename="../processing_provider/parameters/clustering.py" />
      <source>Automatic tries 2 up to the largest number and chooses; the log and the report say why.</source>
      <translation>Automatico prova da 2 al numero massimo e sceglie; registro e rapporto dicono perché.</translation>
    </message>
    <message>
      <location filename="../processing_provider/parameters/clustering.py" />
      <source>Largest number of clusters tried</source>
      <translation>Numero massimo di cluster provati</translation>
    </message>
    <message>
      <location filename="../processing_provider/parameters/clustering.py" />
      <source>Used only when the number is chosen automatically.</source>
      <translation>Si usa solo se il numero è scelto in automatico.</translation>
    </message>
    <message>
      <location filename="../processing_provider/parameters/clustering.py" />
      <source>Series to fit on (automatic where not set)</source>
      <translation>Serie su cui adattare (automatico se non impostato)</translation>
    </message>
    <message>
      <location filename="../processing_provider/parameters/clustering.py" />
      <source>The centres are fitted on so many series, half drawn evenly, half in proportion to their motion beyond the noise, so that rare motion is kept. Every other series gets the nearest centre. Automatic is 1000 for up to 100 000 points, and more for more: 5500 for 3 million.</source>
      <translation>I centri sono stimati su questo numero di serie, metà estratte in modo uniforme, metà in proporzione al moto oltre il rumore, così da conservare i moti rari. Ogni altra serie riceve il centro più vicino. In automatico sono 1000 fino a 100 000 punti, e di più oltre: 5500 per 3 milioni.</translation>
    </message>
    <message>
      <location filename="../processing_provider/parameters/clustering.py" />
      <source>Smoothing window (dates)</source>
      <translation>Finestra di lisciamento (date)</translation>
    </message>
    <message>
      <location filename="../processing_provider/parameters/clustering.py" />
      <source>Series are smoothed over so many dates (Savitzky-Golay, first order) before clustering; 0 = as they are.</source>
      <translation>Prima del raggruppamento le serie sono lisciate su questo numero di date (Savitzky-Golay, primo ordine); 0 = come sono.</translation>
    </message>
    <message>
      <location filename="../processing_provider/parameters/clustering.py" />
      <source>Softness of soft-DTW, gamma (mm², automatic where not set)</source>
      <translation>Morbidezza di soft-DTW, gamma (mm², automatica se non impostata)</translation>
    </message>
    <message>
      <location filename="../processing_provider/parameters/clustering.py" />
      <source>Alignments whose costs differ by less than gamma are averaged. Automatic is the noise variance.</source>
      <translation>Gli allineamenti i cui costi differiscono meno di gamma sono mediati. Automatico è la varianza del rumore.</translation>
    </message>
    <message>
      <location filename="../processing_provider/parameters/hotspots.py" />
      <source>Least velocity relative to the scene (mm/yr)</source>
      <translation>Velocità minima rispetto alla scena (mm/anno)</translation>
    </message>
    <message>
      <location filename="../processing_provider/parameters/hotspots.py" />
      <source>Against the scene, so that a scene that drifts has no hotspots for it. Motion that is no line counts as that of the line that is as large. 0 = any.</source>
      <translation>Rispetto alla scena, così che una scena che deriva non abbia hotspot per questo. Un moto che non è una retta conta come quello della retta altrettanto ampia. 0 = qualsiasi.</translation>
    </message>
    <message>
      <location filename="../processing_provider/parameters/hotspots.py" />
      <source>In metres. A cluster spread more widely than this standard distance is background, not a hotspot.</source>
      <translation>In metri. Un cluster più disperso di questa distanza standard è sfondo, non un hotspot.</translation>
    </message>
    <message>
      <location filename="../processing_provider/parameters/hotspots.py" />
      <source>Least significance (z score)</source>
      <translation>Significatività minima (punteggio z)</translation>
    </message>
    <message>
      <location filename="../processing_provider/parameters/hotspots.py" />
      <source>Mean velocity of the neighbours of the cluster's points, in units of what noise and spatial correlation give to as many neighbouring points on quiet ground. 0 = any.</source>
      <translation>Velocità media dei vicini dei punti del cluster, in unità di ciò che rumore e correlazione spaziale danno ad altrettanti punti vicini su terreno fermo. 0 = qualunque.</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>Prepared points</source>
      <translation>Punti preparati</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>The input with prepared series. GeoPackage is best: a Shapefile holds 255 fields.</source>
      <translation>Il layer in ingresso con le serie preparate. Meglio un GeoPackage: uno Shapefile contiene 255 campi.</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>1. Drop dates that many points lack</source>
      <translation>1. Scarta le date che mancano a molti punti</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>Their fields are left out of the output.</source>
      <translation>I loro campi sono esclusi dal risultato.</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>1. Drop a date missing at more than (% of the points)</source>
      <translation>1. Scarta una data che manca a più di (% dei punti)</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>Used where dates are dropped.</source>
      <translation>Si usa se si scartano date.</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>2. Remove a spatial ramp from each date</source>
      <translation>2. Togli una rampa spaziale da ogni data</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>For orbit errors and long-wave atmosphere: a plane, fitted robustly to the points that do not move against the others, is made level. The scene's own motion stays. Motion as wide as the scene would be taken for a ramp.</source>
      <translation>Per gli errori orbitali e l'atmosfera a grande lunghezza d'onda: un piano, stimato in modo robusto sui punti che non si muovono rispetto agli altri, è reso orizzontale. Il moto proprio della scena resta. Un moto esteso quanto la scena sarebbe preso per una rampa.</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>3. Take out bad dates</source>
      <translation>3. Togli le date anomale</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>A date at which the points scatter far more about the dates before and after than is usual becomes NULL; where gaps are filled, it is interpolated.</source>
      <translation>Una data in cui i punti si disperdono rispetto alle date prima e dopo molto più del solito diventa NULL; dove si colmano le lacune, è interpolata.</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>3. A date is bad from this robust z score of its scatter</source>
      <translation>3. Una data è anomala da questo punteggio z robusto della sua dispersione</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>Used where bad dates are taken out.</source>
      <translation>Si usa se si tolgono le date anomale.</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>4. Refer to</source>
      <translation>4. Riferisci a</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>What the series are referred to already</source>
      <translation>Ciò a cui le serie sono già riferite</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>The median of all points</source>
      <translation>La mediana di tutti i punti</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>The points inside an area</source>
      <translation>I punti dentro un'area</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>Stable points: slow and coherent</source>
      <translation>Punti stabili: lenti e coerenti</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>The median of these points is taken off date by date. Stable points are slow against the scene's median velocity and, where the layer has a field of coherence, coherent.</source>
      <translation>La mediana di questi punti si toglie data per data. I punti stabili sono lenti rispetto alla velocità mediana della scena e, dove il layer ha un campo di coerenza, coerenti.</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>4. Area of stable ground</source>
      <translation>4. Area di terreno stabile</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>Polygons, in any reference system, of ground that does not move.</source>
      <translation>Poligoni, in qualsiasi sistema di riferimento, di terreno che non si muove.</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>4. A stable point moves against the scene by at most (mm/yr)</source>
      <translation>4. Un punto stabile si muove rispetto alla scena al massimo di (mm/anno)</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>Used where the reference is stable points.</source>
      <translation>Si usa se il riferimento sono i punti stabili.</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>4. A stable point has at least this coherence</source>
      <translation>4. Un punto stabile ha almeno questa coerenza</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>Used where the reference is stable points and the layer has a field of coherence.</source>
      <translation>Si usa se il riferimento sono i punti stabili e il layer ha un campo di coerenza.</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>5. Repair unwrapping jumps</source>
      <translation>5. Correggi i salti di unwrapping</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>Jumps by whole half wavelengths, in series that are quiet but for them, are taken off where the series comes back, or where none of the eight nearest points jumped at that date. Series without such a jump are not touched.</source>
      <translation>I salti di un numero intero di mezze lunghezze d'onda, in serie per il resto tranquille, sono tolti dove la serie torna indietro, o dove nessuno degli otto punti più vicini è saltato in quella data. Le serie senza un tale salto non sono toccate.</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>5. Radar wavelength (mm)</source>
      <translation>5. Lunghezza d'onda del radar (mm)</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>Sentinel-1: 55.465763; half of it, 27.73 mm, is one cycle. X band: about 31, L band: about 240.</source>
      <translation>Sentinel-1: 55.465763; la metà, 27.73 mm, è un ciclo. Banda X: circa 31, banda L: circa 240.</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>6. Take out single outliers</source>
      <translation>6. Togli i singoli valori anomali</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>A Hampel filter: a value far from the median of its neighbours in time becomes NULL; where gaps are filled, it is interpolated. What the whole scene does at a date is no outlier.</source>
      <translation>Un filtro di Hampel: un valore lontano dalla mediana dei suoi vicini nel tempo diventa NULL; dove si colmano le lacune, è interpolato. Ciò che fa l'intera scena in una data non è un valore anomalo.</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>6. A value is an outlier from this many robust standard deviations</source>
      <translation>6. Un valore è anomalo da questo numero di deviazioni standard robuste</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>Used where outliers are taken out.</source>
      <translation>Si usa se si tolgono i valori anomali.</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>6. Window of neighbours in time (dates, odd)</source>
      <translation>6. Finestra dei vicini nel tempo (date, dispari)</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>7. Fill gaps</source>
      <translation>7. Colma le lacune</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>Linearly in time, along the scene's own motion; before the first and after the last value the nearest one holds.</source>
      <translation>In modo lineare nel tempo, seguendo il moto proprio della scena; prima del primo e dopo l'ultimo valore vale il più vicino.</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>7. Longest gap to fill (days)</source>
      <translation>7. Lacuna più lunga da colmare (giorni)</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>From value to value, or to the end of the series; longer gaps stay NULL.</source>
      <translation>Da valore a valore, o fino al termine della serie; le lacune più lunghe restano NULL.</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>8. Remove the season</source>
      <translation>8. Togli la stagionalità</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>Annual term</source>
      <translation>Termine annuale</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>Annual and semi-annual terms</source>
      <translation>Termini annuale e semestrale</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>Estimated by least squares together with each series' trend, which stays. Needs a year of dates or more.</source>
      <translation>Stimata ai minimi quadrati insieme alla tendenza di ogni serie, che resta. Richiede almeno un anno di date.</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>9. Interpolate at even dates</source>
      <translation>9. Interpola a date equidistanti</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>Linear in time; a value beside a gap that was not filled is NULL.</source>
      <translation>Lineare nel tempo; un valore accanto a una lacuna non colmata è NULL.</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>9. Days between even dates</source>
      <translation>9. Giorni tra le date equidistanti</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>From the first date on.</source>
      <translation>A partire dalla prima data.</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>10. Smooth by a Savitzky-Golay filter</source>
      <translation>10. Liscia con un filtro di Savitzky-Golay</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>The filter takes dates as even: interpolate them first where they are not.</source>
      <translation>Il filtro considera equidistanti le date: prima interpolarle, se non lo sono.</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>10. Window of the filter (dates, odd)</source>
      <translation>10. Finestra del filtro (date, dispari)</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>Used where series are smoothed.</source>
      <translation>Si usa se si lisciano le serie.</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>10. Order of the filter's polynomial</source>
      <translation>10. Ordine del polinomio del filtro</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>Less than the window. Used where series are smoothed.</source>
      <translation>Minore della finestra. Si usa se si lisciano le serie.</translation>
    </message>
    <message>
      <location filename="../processing_provider/profile.py" />
      <source>Line</source>
      <translation>Linea</translation>
    </message>
    <message>
      <location filename="../processing_provider/profile.py" />
      <source>A layer with one line, or with the line to use selected. The profile runs as it was drawn.</source>
      <translation>Un layer con una sola linea, o con selezionata quella da usare. Il profilo segue il verso in cui è stata disegnata.</translation>
    </message>
    <message>
      <location filename="../processing_provider/profile.py" />
      <source>Largest distance from the line</source>
      <translation>Distanza massima dalla linea</translation>
    </message>
    <message>
      <location filename="../processing_provider/profile.py" />
      <source>In metres, to either side. Points before its beginning or beyond its end are left out.</source>
      <translation>In metri, da entrambi i lati. I punti prima dell'inizio o oltre la fine sono esclusi.</translation>
    </message>
    <message>
      <location filename="../processing_provider/profile.py" />
      <source>Elevation field (empty = found by its name)</source>
      <translation>Campo della quota (vuoto = trovato dal nome)</translation>
    </message>
    <message>
      <location filename="../processing_provider/profile.py" />
      <source>In metres, such as height. Not used where an elevation model is chosen.</source>
      <translation>In metri, come height. Non usato dove si sceglie un modello di elevazione.</translation>
    </message>
    <message>
      <location filename="../processing_provider/profile.py" />
      <source>Elevation model</source>
      <translation>Modello di elevazione</translation>
    </message>
    <message>
      <location filename="../processing_provider/profile.py" />
      <source>A raster of elevation in metres, whose first band is read at every point.</source>
      <translation>Un raster di quota in metri, la cui prima banda è letta in ogni punto.</translation>
    </message>
    <message>
      <location filename="../processing_provider/profile.py" />
      <source>Velocity field (empty = found by its name, or from the series)</source>
      <translation>Campo della velocità (vuoto = trovato dal nome, o dalla serie)</translation>
    </message>
    <message>
      <location filename="../processing_provider/profile.py" />
      <source>In millimetres a year, negative away from the satellite or down.</source>
      <translation>In millimetri l'anno, negativa in allontanamento dal satellite o verso il basso.</translation>
    </message>
    <message>
      <location filename="../processing_provider/profile.py" />
      <source>Pattern field (empty = the field pattern)</source>
      <translation>Campo del pattern (vuoto = il campo pattern)</translation>
    </message>
    <message>
      <location filename="../processing_provider/profile.py" />
      <source>Such as classifytcn writes, or any other classes.</source>
      <translation>Come lo scrive classifytcn, o altre classi qualsiasi.</translation>
    </message>
    <message>
      <location filename="../processing_provider/profile.py" />
      <source>Points along the line</source>
      <translation>Punti lungo la linea</translation>
    </message>
    <message>
      <location filename="../processing_provider/profile.py" />
      <source>The points near the line, where they are, in order along it: along_m and offset_m (positive left of the line) in metres, elevation, velocity, pattern.</source>
      <translation>I punti vicini alla linea, dove sono, in ordine lungo di essa: along_m e offset_m (positivo a sinistra della linea) in metri, elevation, velocity, pattern.</translation>
    </message>
    <message>
      <location filename="../processing_provider/profile.py" />
      <source>Profile report</source>
      <translation>Rapporto del profilo</translation>
    </message>
    <message>
      <location filename="../processing_provider/profile.py" />
      <source>Elevation, velocity and pattern along the line, one below the other, as one HTML page.</source>
      <translation>Quota, velocità e pattern lungo la linea, uno sotto l'altro, in una pagina HTML.</translation>
    </message>
    <message>
      <location filename="../processing_provider/profile.py" />
      <source>Number of points along the line</source>
      <translation>Numero di punti lungo la linea</translation>
    </message>
    <message>
      <location filename="../processing_provider/profile.py" />
      <source>Length of the line (m)</source>
      <translation>Lunghezza della linea (m)</translation>
    </message>
    <message>
      <location filename="../processing_provider/profile.py" />
      <source>There is no velocity: {}</source>
      <translation>Non c'è velocità: {}</translation>
    </message>
    <message>
      <location filename="../processing_provider/profile.py" />
      <source>Elevation: {}. Velocity: {}. Pattern: {}.</source>
      <translation>Quota: {}. Velocità: {}. Pattern: {}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/profile.py" />
      <source>from the elevation model</source>
      <translation>dal modello di elevazione</translation>
    </message>
    <message>
      <location filename="../processing_provider/profile.py" />
      <source>from the series</source>
      <translation>dalla serie</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Displacement rasters</source>
      <translation>Raster di spostamento</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Files, one per date; a folder, or a pattern such as /data/disp_*.tif, of which files without a date in their names are left out; or one file with many bands.</source>
      <translation>File, uno per data; una cartella, o un modello di nome come /data/disp_*.tif, di cui si escludono i file senza una data nel nome; o un solo file con molte bande.</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Coherence</source>
      <translation>Coerenza</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>0 to 1; becomes the field coherence of the points.</source>
      <translation>Da 0 a 1; diventa il campo coherence dei punti.</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Incidence angle</source>
      <translation>Angolo di incidenza</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>In degrees; becomes the field incidence.</source>
      <translation>In gradi; diventa il campo incidence.</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>In metres; becomes the fields height, slope and aspect.</source>
      <translation>In metri; diventa i campi height, slope e aspect.</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Smallest coherence</source>
      <translation>Coerenza minima</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Points below, or without coherence, are left out; 0 keeps all.</source>
      <translation>I punti con coerenza inferiore, o senza coerenza, sono esclusi; 0 li mantiene tutti.</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>A point that lacks more is left out. Missing values are NULL in the output.</source>
      <translation>Un punto a cui ne mancano di più è escluso. I valori mancanti sono NULL nel risultato.</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Points to sample at</source>
      <translation>Punti in cui campionare</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Left empty, every cell becomes a point. Their feature ids are in the field pid.</source>
      <translation>Se vuoto, ogni cella diventa un punto. Gli ID degli elementi di questi punti sono nel campo pid.</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Displacement at given points</source>
      <translation>Spostamento nei punti indicati</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Nearest cell</source>
      <translation>Cella più vicina</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Between the four nearest cells (bilinear)</source>
      <translation>Tra le quattro celle più vicine (bilineare)</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Coherence, incidence angle and height are always read between cells.</source>
      <translation>Coerenza, angolo di incidenza e quota sono sempre letti tra le celle.</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>In the CRS of the rasters, or of the given points. GeoPackage is best.</source>
      <translation>Nel SR dei raster, o dei punti indicati. Meglio un GeoPackage.</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Unit of displacement in the rasters</source>
      <translation>Unità dello spostamento nei raster</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Automatic: what the files state, otherwise millimetres</source>
      <translation>Automatica: quella dichiarata dai file, altrimenti millimetri</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Stated by an attribute, or by _mm or _cm in the name. The output is in millimetres.</source>
      <translation>Dichiarata da un attributo, o da _mm o _cm nel nome. Il risultato è in millimetri.</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Positive displacement in the rasters</source>
      <translation>Spostamento positivo nei raster</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Towards the satellite, or up</source>
      <translation>Verso il satellite, o verso l'alto</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Away from the satellite, or down</source>
      <translation>In allontanamento dal satellite, o verso il basso</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>In the output it is towards the satellite.</source>
      <translation>Nel risultato è verso il satellite.</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>First date</source>
      <translation>Prima data</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Last date</source>
      <translation>Ultima data</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Rasters of dates outside are not read. Left empty, all are.</source>
      <translation>I raster con date fuori da questo intervallo non sono letti. Se vuoto, si leggono tutti.</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Coordinate reference system of the rasters</source>
      <translation>Sistema di riferimento dei raster</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Only where they do not state it, or state a wrong one. Nothing is transformed.</source>
      <translation>Solo se i raster non lo dichiarano, o ne dichiarano uno sbagliato. Nulla viene trasformato.</translation>
    </message>
    <message>
      <location filename="../processing_provider/split_clusters.py" />
      <source>Temporal cluster field</source>
      <translation>Campo del cluster temporale</translation>
    </message>
    <message>
      <location filename="../processing_provider/split_clusters.py" />
      <source>Distance and least number of points per cluster (empty = automatic)</source>
      <translation>Distanza e numero minimo di punti per cluster (vuoto = automatico)</translation>
    </message>
    <message>
      <location filename="../processing_provider/split_clusters.py" />
      <source>Temporal cluster</source>
      <translation>Cluster temporale</translation>
    </message>
    <message>
      <location filename="../processing_provider/split_clusters.py" />
      <source>Distance (m)</source>
      <translation>Distanza (m)</translation>
    </message>
    <message>
      <location filename="../processing_provider/split_clusters.py" />
      <source>Least points</source>
      <translation>Punti minimi</translation>
    </message>
    <message>
      <location filename="../processing_provider/split_clusters.py" />
      <source>One row per temporal cluster that the layer has.</source>
      <translation>Una riga per ogni cluster temporale del layer.</translation>
    </message>
    <message>
      <location filename="../processing_provider/split_clusters.py" />
      <source>Correlation length (unknown where not set)</source>
      <translation>Lunghezza di correlazione (ignota se non impostata)</translation>
    </message>
    <message>
      <location filename="../processing_provider/split_clusters.py" />
      <source>In metres, from the covariogram: the automatic distance never exceeds it.</source>
      <translation>In metri, dal covariogramma: la distanza automatica non la supera mai.</translation>
    </message>
    <message>
      <location filename="../processing_provider/split_clusters.py" />
      <source>Points with clusters</source>
      <translation>Punti con cluster</translation>
    </message>
    <message>
      <location filename="../processing_provider/split_clusters.py" />
      <source>The input with the field cluster.</source>
      <translation>Il layer in ingresso con il campo cluster.</translation>
    </message>
    <message>
      <location filename="../processing_provider/split_clusters.py" />
      <source>Neighbour distance (m)</source>
      <translation>Distanza dei vicini (m)</translation>
    </message>
    <message>
      <location filename="../processing_provider/split_clusters.py" />
      <source>Number of clusters</source>
      <translation>Numero di cluster</translation>
    </message>
    <message>
      <location filename="../processing_provider/standard_distance.py" />
      <source>Threshold to draw in the report (none where not set)</source>
      <translation>Soglia da disegnare nel rapporto (nessuna se non impostata)</translation>
    </message>
    <message>
      <location filename="../processing_provider/standard_distance.py" />
      <source>In metres. Clusters that are spread more widely are still in the table.</source>
      <translation>In metri. I cluster più estesi restano nella tabella.</translation>
    </message>
    <message>
      <location filename="../processing_provider/standard_distance.py" />
      <source>Deviational ellipses</source>
      <translation>Ellissi di deviazione</translation>
    </message>
    <message>
      <location filename="../processing_provider/standard_distance.py" />
      <source>One polygon per cluster, with the figures of the table.</source>
      <translation>Un poligono per cluster, con i valori della tabella.</translation>
    </message>
    <message>
      <location filename="../processing_provider/standard_distance.py" />
      <source>Standard distance table</source>
      <translation>Tabella delle distanze standard</translation>
    </message>
    <message>
      <location filename="../processing_provider/standard_distance.py" />
      <source>One row per cluster: points, centre, standard distance, semi-axes, azimuth.</source>
      <translation>Una riga per cluster: punti, centro, distanza standard, semiassi, azimut.</translation>
    </message>
    <message>
      <location filename="../processing_provider/standard_distance.py" />
      <source>Standard distance report</source>
      <translation>Rapporto delle distanze standard</translation>
    </message>
    <message>
      <location filename="../processing_provider/standard_distance.py" />
      <source>Bars of the standard distances, the ellipses to scale and the table, as one HTML page.</source>
      <translation>Barre delle distanze standard, le ellissi in scala e la tabella, in una pagina HTML.</translation>
    </message>
    <message>
      <location filename="../processing_provider/standard_distance.py" />
      <source>{} clusters measured.</source>
      <translation>{} cluster misurati.</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/displacement.py" />
      <source>mm</source>
      <translation>mm</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/dressing.py" />
      <source>The layer is complete, but its style is not kept: {}</source>
      <translation>Il layer è completo, ma il suo stile non è conservato: {}</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/renderers.py" />
      <source>Cluster {}</source>
      <translation>Cluster {}</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/renderers.py" />
      <source>In no cluster</source>
      <translation>In nessun cluster</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/renderers.py" />
      <source>In a cluster (a colour each)</source>
      <translation>In un gruppo (un colore ciascuno)</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/renderers.py" />
      <source>Stable</source>
      <translation>Stabile</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/renderers.py" />
      <source>Step</source>
      <translation>Gradino</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/renderers.py" />
      <source>Piecewise linear</source>
      <translation>Lineare a tratti</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/renderers.py" />
      <source>Power</source>
      <translation>Potenza</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/renderers.py" />
      <source>Undefined</source>
      <translation>Indefinito</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/renderers.py" />
      <source>None is probable enough</source>
      <translation>Nessuno è abbastanza probabile</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/renderers.py" />
      <source>away or down</source>
      <translation>via o giù</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/renderers.py" />
      <source>closer or up</source>
      <translation>vicino o su</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/renderers.py" />
      <source>Point outside hotspots</source>
      <translation>Punto fuori dagli hotspot</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/renderers.py" />
      <source>mm/yr, relative to the scene</source>
      <translation>mm/anno, relativo alla scena</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/renderers.py" />
      <source>Hotspot, away or down</source>
      <translation>Hotspot, via o giù</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/renderers.py" />
      <source>Hotspot, closer or up</source>
      <translation>Hotspot, vicino o su</translation>
    </message>
    <message>
      <location filename="../processing_provider/writing/hotspot_layers.py" />
      <source>Points with hotspots</source>
      <translation>Punti con hotspot</translation>
    </message>
    <message>
      <location filename="../processing_provider/writing/hotspot_layers.py" />
      <source>The input with the fields hotspot (0 = none) and v_rel, the velocity relative to the scene in mm/yr.</source>
      <translation>Il layer in ingresso con i campi hotspot (0 = nessuno) e v_rel, la velocità rispetto alla scena in mm/anno.</translation>
    </message>
    <message>
      <location filename="../processing_provider/writing/hotspot_layers.py" />
      <source>One outline per hotspot, 1 being the fastest, with its points, area, velocities and spread; the mean velocity's standard error v_err; confidence in words; kind, how it moves; where the motion changed, the latest date (changed, give or take changed_e days), the velocities v_before and v_after (mm/yr), jump_mm, and course, all of the motion as dates and millimetres. Velocities are relative to the scene, whose own is v_scene; scale tells places from broad motion, inside in which broad motion a place lies, and v_around how fast that is there.</source>
      <translation>Un contorno per hotspot, 1 è il più veloce, con punti, area, velocità e dispersione; l'errore standard v_err della velocità media; l'affidabilità a parole; kind, come si muove; dove il moto è cambiato, l'ultima data (changed, più o meno changed_e giorni), le velocità v_before e v_after (mm/anno), jump_mm, e course, tutto il moto come date e millimetri. Le velocità sono relative alla scena, la cui velocità è v_scene; scale distingue i luoghi dal moto esteso, inside dice in quale moto esteso si trova un luogo, e v_around quanto è veloce lì.</translation>
    </message>
    <message>
      <location filename="../processing_provider/writing/hotspot_layers.py" />
      <source>Hotspot ellipses</source>
      <translation>Ellissi degli hotspot</translation>
    </message>
    <message>
      <location filename="../processing_provider/writing/hotspot_layers.py" />
      <source>One deviational ellipse per hotspot.</source>
      <translation>Un'ellisse di deviazione per hotspot.</translation>
    </message>
    <message>
      <location filename="../processing_provider/writing/hotspot_layers.py" />
      <source>Number of hotspots</source>
      <translation>Numero di hotspot</translation>
    </message>
    <message>
      <location filename="../processing_provider/workflows/hotspots_by_model.model3" />
      <source>Workflows</source>
      <translation>Flussi di lavoro</translation>
    </message>
    <message>
      <location filename="../processing_provider/workflows/hotspots_by_model.model3" />
      <source>Hotspots from a model's labels</source>
      <translation>Hotspot dalle etichette di un modello</translation>
    </message>
    <message>
      <location filename="../processing_provider/workflows/hotspots_by_model.model3" />
      <source>Report</source>
      <translation>Rapporto</translation>
    </message>
    <message>
      <location filename="../processing_provider/workflows/hotspots_by_model.model3" />
      <source>A network labels every point, and points of one label that lie close together and move are hotspots: for a model that you trained on your own site, or, left empty, the bundled network of patterns, which needs 60 dates.</source>
      <translation>Una rete dà un'etichetta a ogni punto, e i punti con la stessa etichetta che sono vicini e si muovono sono hotspot: per un modello addestrato sul proprio sito oppure, se vuoto, per la rete di pattern inclusa, che richiede 60 date.</translation>
    </message>
    <message>
      <location filename="../processing_provider/workflows/hotspots_by_model.model3" />
      <source>Left empty, every field named YYYYMMDD, DYYYYMMDD or D_YYYYMMDD is used.</source>
      <translation>Se vuoto, si usano tutti i campi di nome AAAAMMGG, DAAAAMMGG o D_AAAAMMGG.</translation>
    </message>
    <message>
      <location filename="../processing_provider/workflows/hotspots_by_model.model3" />
      <source>Any point layer with one displacement field per date, in millimetres.</source>
      <translation>Un layer di punti con un campo di spostamento per data, in millimetri.</translation>
    </message>
    <message>
      <location filename="../processing_provider/workflows/hotspots_by_model.model3" />
      <source>Size of the cluster's mean velocity against the scene's median, so that a scene that drifts has no hotspots for it. 0 = any.</source>
      <translation>Valore assoluto della velocità media del cluster rispetto alla mediana della scena, così che una scena che deriva non abbia per questo degli hotspot. 0 = qualunque.</translation>
    </message>
    <message>
      <location filename="../processing_provider/workflows/hotspots_step_by_step.model3" />
      <source>Hotspots step by step</source>
      <translation>Hotspot passo per passo</translation>
    </message>
    <message>
      <location filename="../processing_provider/workflows/hotspots_step_by_step.model3" />
      <source>The chain of Detect hotspots, one algorithm at a time, ready to be changed in the model designer: temporal clusters, covariogram, split in space, filter. It gives the same hotspots; those of Detect hotspots also have the name of their pattern.</source>
      <translation>La catena di «Individua gli hotspot», un algoritmo alla volta, pronta da modificare nel modellatore grafico: cluster temporali, covariogramma, divisione nello spazio, filtro. Dà gli stessi hotspot; quelli di «Individua gli hotspot» hanno anche il nome del loro pattern.</translation>
    </message>
    <message>
      <location filename="../processing_provider/workflows/pattern_map.model3" />
      <source>Pattern map</source>
      <translation>Mappa dei pattern</translation>
    </message>
    <message>
      <location filename="../processing_provider/workflows/pattern_map.model3" />
      <source>Moving points</source>
      <translation>Punti in movimento</translation>
    </message>
    <message>
      <location filename="../processing_provider/workflows/pattern_map.model3" />
      <source>Figures of each pattern</source>
      <translation>Valori di ogni pattern</translation>
    </message>
    <message>
      <location filename="../processing_provider/workflows/pattern_map.model3" />
      <source>Names the pattern of every point's displacement and shows it on the map; with the points that are not stable as a layer of their own, and a table that says how many points each pattern has and how fast they move (mm/yr).</source>
      <translation>Nomina il pattern dello spostamento di ogni punto e lo mostra sulla mappa; con i punti non stabili in un layer proprio, e una tabella che dice quanti punti ha ogni pattern e quanto si muovono (mm/anno).</translation>
    </message>
    <message>
      <location filename="../processing_provider/workflows/pattern_map.model3" />
      <source>A network of patterns trained for this plugin, such as the bundled one after tuning on your own labels.</source>
      <translation>Una rete di pattern addestrata per questo plugin, come quella inclusa dopo la messa a punto sulle proprie etichette.</translation>
    </message>
    <message>
      <location filename="../processing_provider/workflows/pattern_map.model3" />
      <source>One row per pattern: number of points, their share of 1, and mean, smallest and largest velocity in mm/yr.</source>
      <translation>Una riga per pattern: numero di punti, loro quota di 1, e velocità media, minima e massima in mm/anno.</translation>
    </message>
    <message>
      <location filename="../processing_provider/workflows/pattern_map.model3" />
      <source>The points whose pattern is another than stable.</source>
      <translation>I punti il cui pattern è diverso da stabile.</translation>
    </message>
  </context>
</TS>
