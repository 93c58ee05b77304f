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
      <location filename="../ui/asset_record.py" />
      <source>The series drawn are along the line of sight.</source>
      <translation>Le serie disegnate sono lungo la linea di vista.</translation>
    </message>
    <message>
      <location filename="../ui/asset_record.py" />
      <source>level not known</source>
      <translation>livello non noto</translation>
    </message>
    <message>
      <location filename="../ui/asset_record.py" />
      <source>Asset {n}</source>
      <translation>Bene {n}</translation>
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
      <source>The Python 3.11 to 3.14 from which the environment is made.</source>
      <translation>Il Python, da 3.11 a 3.14, con cui si crea l'ambiente.</translation>
    </message>
    <message>
      <location filename="../ui/engine_dialog.py" />
      <source>Where there is no way to the Python Package Index: a folder of wheels, which engine/wheelhouse.py fills on another computer, or the address of a mirror. Else leave it empty. The proxy is that of QGIS.</source>
      <translation>Dove il Python Package Index non è raggiungibile: una cartella di pacchetti wheel, che engine/wheelhouse.py riempie su un altro computer, o l'indirizzo di un mirror. Altrimenti lascia vuoto. Il proxy è quello di QGIS.</translation>
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
      <source>Libraries from</source>
      <translation>Librerie da</translation>
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
      <source>{python} cannot be started; name a Python 3.11 to 3.14 under 'Made from'.</source>
      <translation>{python} non si avvia; indicare un Python da 3.11 a 3.14 in «Creato con».</translation>
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
      <source>{n} chosen: median and range of the points of each</source>
      <translation>{n} scelti: mediana e intervallo dei punti di ciascuno</translation>
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
      <source>{title} has no points in {layer}: choose the layer of points that it was made of.</source>
      <translation>{title} non ha punti in {layer}: scegliere il layer di punti da cui è stato ricavato.</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_answers.py" />
      <source>{title} was made of {listed} points: choose the layer that it was made of.</source>
      <translation>{title} è stato ricavato da {listed} punti: scegliere il layer da cui è stato ricavato.</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_answers.py" />
      <source>{speed} mm/yr in the mean</source>
      <translation>{speed} mm/anno in media</translation>
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
      <source>Layer of hotspots, of what changed, or of assessed assets</source>
      <translation>Layer di hotspot, di cosa è cambiato o di beni valutati</translation>
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
      <source>List</source>
      <translation>Elenco</translation>
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
      <source>Choose an asset in the list, click a point on the map, or drag a box around some.</source>
      <translation>Scegliere un bene nell'elenco, fare clic su un punto della mappa o trascinare un riquadro attorno ad alcuni.</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_dock.py" />
      <source>Choose a hotspot in the list, click a point on the map, or drag a box around some.</source>
      <translation>Scegli un hotspot nell'elenco, fai clic su un punto della mappa o traccia un riquadro attorno ad alcuni.</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_record.py" />
      <source>Hotspot {n} of before</source>
      <translation>Hotspot {n} di prima</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Rank</source>
      <translation>Rango</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>1 is the fastest against the scene; in an update hotspots keep their numbers.</source>
      <translation>1 è il più veloce rispetto alla scena; in un aggiornamento gli hotspot conservano i loro numeri.</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>What happened</source>
      <translation>Che cosa è accaduto</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Since the run it was compared with.</source>
      <translation>Dall'elaborazione con cui è stato confrontato.</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>then (mm/yr)</source>
      <translation>allora (mm/anno)</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Velocity then, against stable ground around.</source>
      <translation>Velocità di allora, rispetto al terreno stabile attorno.</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>now (mm/yr)</source>
      <translation>ora (mm/anno)</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Velocity now, against stable ground around.</source>
      <translation>Velocità di ora, rispetto al terreno stabile attorno.</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>How sure</source>
      <translation>Quanto certo</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>How sure it is what happened.</source>
      <translation>Quanto è certo ciò che è accaduto.</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>How many points it has.</source>
      <translation>Quanti punti contiene.</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Pattern</source>
      <translation>Pattern</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Which at least half of its points share.</source>
      <translation>Condiviso da almeno metà dei suoi punti.</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Confidence</source>
      <translation>Affidabilità</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>How sure the hotspot is.</source>
      <translation>Quanto è sicuro l'hotspot.</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>ha</source>
      <translation>ha</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Area in hectares.</source>
      <translation>Area in ettari.</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Spread (mm/yr)</source>
      <translation>Dispersione (mm/anno)</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Standard deviation of its points' velocities.</source>
      <translation>Deviazione standard delle velocità dei suoi punti.</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Signif.</source>
      <translation>Signif.</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Motion in units of what noise would give.</source>
      <translation>Moto in unità di quello che darebbe il rumore.</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>A dash where the points do not carry it.</source>
      <translation>Un trattino dove i punti non lo sostengono.</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Asset</source>
      <translation>Bene</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Those of the highest level first, and of one level the fastest.</source>
      <translation>Prima quelli del livello più alto e, a parità di livello, i più veloci.</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Level</source>
      <translation>Livello</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>By the limits that were chosen.</source>
      <translation>Secondo i limiti scelti.</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Difference (mm)</source>
      <translation>Differenza (mm)</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>How much more one part of it has moved than another.</source>
      <translation>Di quanto una sua parte si è mossa più di un'altra.</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Angular distortion (mm/m)</source>
      <translation>Distorsione angolare (mm/m)</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Deflection ratio (mm/m)</source>
      <translation>Rapporto di inflessione (mm/m)</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Tilt (mm/m)</source>
      <translation>Inclinazione (mm/m)</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Horizontal strain (mm/m)</source>
      <translation>Deformazione orizzontale (mm/m)</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>How many points are within its reach.</source>
      <translation>Quanti punti si trovano entro il suo raggio.</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Not known because</source>
      <translation>Non noto perché</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Of differential motion.</source>
      <translation>Del moto differenziale.</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Without points (%)</source>
      <translation>Senza punti (%)</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Share of it without points.</source>
      <translation>La sua parte senza punti.</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Hotspot</source>
      <translation>Hotspot</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>That it stands in.</source>
      <translation>In cui si trova.</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>mm/yr, relative</source>
      <translation>mm/anno, relativo</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Mean velocity of its points relative to the whole scene, with its standard error.</source>
      <translation>Velocità media dei suoi punti relativa a tutta la scena, con il suo errore standard.</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>mm/yr, measured</source>
      <translation>mm/anno, misurato</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Mean velocity of its points as measured, the scene's own motion included, with its standard error.</source>
      <translation>Velocità media dei suoi punti come misurata, compreso il moto della scena, con il suo errore standard.</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Negative is away from the satellite, or down.</source>
      <translation>Negativo è in allontanamento dal satellite, o verso il basso.</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>How it moves</source>
      <translation>Come si muove</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Steady, or when the motion changed last and how.</source>
      <translation>Costante, oppure quando il moto è cambiato l'ultima volta e come.</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>before (mm/yr)</source>
      <translation>prima (mm/anno)</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Velocity before the latest change.</source>
      <translation>Velocità prima dell'ultimo cambiamento.</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>after (mm/yr)</source>
      <translation>dopo (mm/anno)</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Velocity after the latest change.</source>
      <translation>Velocità dopo l'ultimo cambiamento.</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Jump (mm)</source>
      <translation>Salto (mm)</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Jump at the latest change.</source>
      <translation>Salto all'ultimo cambiamento.</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>± days</source>
      <translation>± giorni</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Standard error of the date of that change.</source>
      <translation>Errore standard della data di quel cambiamento.</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>was {n}</source>
      <translation>era {n}</translation>
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
      <source>{n} assets assessed</source>
      <translation>{n} beni valutati</translation>
    </message>
    <message>
      <location filename="../ui/windows.py" />
      <source>{n} hotspots compared</source>
      <translation>{n} hotspot confrontati</translation>
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
      <location filename="../processing_provider/assets/assess_assets.py" />
      <source>Assets</source>
      <translation>Beni</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/assess_assets.py" />
      <source>Points, lines or polygons. A filter or a selection is respected.</source>
      <translation>Punti, linee o poligoni. Un filtro o una selezione è rispettato.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/assess_assets.py" />
      <source>Point layer</source>
      <translation>Layer di punti</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/assess_assets.py" />
      <source>What the points measure</source>
      <translation>Che cosa misurano i punti</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/assess_assets.py" />
      <source>As the fields say (v_up: vertical; else along the line of sight)</source>
      <translation>Come dicono i campi (v_up: verticale; altrimenti lungo la linea di vista)</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/assess_assets.py" />
      <source>Motion along the line of sight</source>
      <translation>Moto lungo la linea di vista</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/assess_assets.py" />
      <source>Vertical motion</source>
      <translation>Moto verticale</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/assess_assets.py" />
      <source>Along the line of sight, but all motion is vertical</source>
      <translation>Lungo la linea di vista, ma tutto il moto è verticale</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/assess_assets.py" />
      <source>Series written by Decompose, and vertical products, are vertical, which no field says. The last choice divides by the cosine of the incidence angle: right where ground only sinks or rises.</source>
      <translation>Le serie scritte da Scomponi e i prodotti verticali sono verticali, cosa che nessun campo dice. L'ultima scelta divide per il coseno dell'angolo di incidenza: giusta dove il suolo solo si abbassa o si solleva.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/assess_assets.py" />
      <source>East series</source>
      <translation>Serie est</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/assess_assets.py" />
      <source>Of the same cells, as Decompose writes them: tells horizontal strain where assets run eastward.</source>
      <translation>Delle stesse celle, come le scrive Scomponi: dice la deformazione orizzontale dove i beni corrono verso est.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/assess_assets.py" />
      <source>Hotspots</source>
      <translation>Hotspot</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/assess_assets.py" />
      <source>As Detect hotspots writes them: each asset gets the number of the one it stands in.</source>
      <translation>Come li scrive Individua gli hotspot: ogni bene riceve il numero di quello in cui si trova.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/assess_assets.py" />
      <source>Reach of an asset</source>
      <translation>Distanza di un bene</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/assess_assets.py" />
      <source>In metres around it, in which points count as its own. Points are placed to some 10 m; with a long reach, what the ground beside a building does is told of the building.</source>
      <translation>In metri attorno al bene, entro cui i punti contano come suoi. I punti sono posizionati a circa 10 m; con una distanza grande, ciò che fa il suolo accanto a un edificio è detto dell'edificio.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/assess_assets.py" />
      <source>Distance of stations along lines</source>
      <translation>Distanza delle stazioni lungo le linee</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/assess_assets.py" />
      <source>In metres. Each piece needs three points; shorter pieces show sharper bends.</source>
      <translation>In metri. Ogni tratto richiede tre punti; tratti più corti mostrano pieghe più nette.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/assess_assets.py" />
      <source>Assessed assets</source>
      <translation>Beni valutati</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/assess_assets.py" />
      <source>The assets with new fields, styled by level; what is not known is hatched.</source>
      <translation>I beni con nuovi campi, in stile per livello; ciò che non è noto è tratteggiato.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/assess_assets.py" />
      <source>Stations of lines</source>
      <translation>Stazioni delle linee</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/assess_assets.py" />
      <source>One point a piece, with what its points tell; of lines alone.</source>
      <translation>Un punto per tratto, con ciò che dicono i suoi punti; solo per linee.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/assess_assets.py" />
      <source>Asset report</source>
      <translation>Rapporto sui beni</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/assess_assets.py" />
      <source>What stands on moving ground, the worst first, as one HTML page.</source>
      <translation>Che cosa sta su suolo in movimento, il peggio per primo, in una pagina HTML.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/assess_assets.py" />
      <source>Number of assets with points</source>
      <translation>Numero di beni con punti</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/assess_assets.py" />
      <source>Number of assets with a level</source>
      <translation>Numero di beni con un livello</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/assess_assets.py" />
      <source>{east} has not the cells and dates of {points}: choose the two layers that one run of Decompose has written.</source>
      <translation>{east} non ha le celle e le date di {points}: scelga i due layer scritti da una stessa esecuzione di Scomponi.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_layer.py" />
      <source>{name} is a table without geometry: assets are points, lines or polygons; choose another layer.</source>
      <translation>{name} è una tabella senza geometria: i beni sono punti, linee o poligoni; scelga un altro layer.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_layer.py" />
      <source>{name} holds geometries of several kinds: choose a layer of points, of lines or of polygons.</source>
      <translation>{name} contiene geometrie di più tipi: scelga un layer di punti, di linee o di poligoni.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_layer.py" />
      <source>{name} has no coordinate reference system: set its CRS, so that points near its assets can be found.</source>
      <translation>{name} non ha un sistema di riferimento: imposti il suo SR, così che si trovino i punti vicini ai suoi beni.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_layer.py" />
      <source>{name} has no assets: check its filter, or whether 'selected features only' was meant.</source>
      <translation>{name} non ha beni: controlli il filtro, o se si intendeva 'solo elementi selezionati'.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_layer.py" />
      <source>No asset of {name} has a geometry: choose another layer.</source>
      <translation>Nessun bene di {name} ha una geometria: scelga un altro layer.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_layer.py" />
      <source>{name} is no layer of hotspots: polygons with a field hotspot are needed, as Detect hotspots writes them.</source>
      <translation>{name} non è un layer di hotspot: servono poligoni con un campo hotspot, come li scrive Individua gli hotspot.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_layer.py" />
      <source>{name} lies somewhere else than the points: check that both layers are of the same place, and that the CRS of each is the one its coordinates are in.</source>
      <translation>{name} si trova altrove rispetto ai punti: controlli che i due layer siano dello stesso luogo e che il SR di ciascuno sia quello delle sue coordinate.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_layer.py" />
      <source>{name} has coordinates that do not fit its CRS: correct or deselect those assets, or set the right CRS.</source>
      <translation>{name} ha coordinate che non si adattano al suo SR: corregga o deselezioni quei beni, o imposti il SR giusto.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_picture.py" />
      <source>Map of {n} assets, {known} of them coloured by level and {unknown} not known.</source>
      <translation>Mappa di {n} beni, di cui {known} colorati per livello e {unknown} non noti.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_report.py" />
      <source>Assets on moving ground: {layer}</source>
      <translation>Beni su suolo in movimento: {layer}</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_report.py" />
      <source>Assets by level, the strongest colour the worst; hatched or dashed: not known. Grey dots: points. Land: Natural Earth, and the surroundings of the points.</source>
      <translation>Beni per livello, il colore più forte è il peggiore; tratteggiato: non noto. Puntini grigi: punti. Terra: Natural Earth e i dintorni dei punti.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_report.py" />
      <source>What was found on the way</source>
      <translation>Che cosa si è trovato nel corso del calcolo</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_report.py" />
      <source>Limits: Boscardin and Cording (1989), Burland (1997), Skempton and MacDonald (1956). Definitions and rules: docs/assets.md.</source>
      <translation>Limiti: Boscardin e Cording (1989), Burland (1997), Skempton e MacDonald (1956). Definizioni e regole: docs/assets.md.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_report.py" />
      <source>{above} of {total} assets are above the lowest level</source>
      <translation>{above} beni su {total} sono sopra il livello più basso</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_report.py" />
      <source>Of {unknown} no level is known, {bare} of them without any point near.</source>
      <translation>Di {unknown} nessun livello è noto, {bare} dei quali senza alcun punto vicino.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_report.py" />
      <source>Velocities are relative to the scene, whose own is {v} mm a year.</source>
      <translation>Le velocità sono relative alla scena, la cui è di {v} mm all'anno.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_report.py" />
      <source>Not known</source>
      <translation>Non noto</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_report.py" />
      <source>Share</source>
      <translation>Quota</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_report.py" />
      <source>Why differential motion is not known: {reasons}.</source>
      <translation>Perché il moto differenziale non è noto: {reasons}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_report.py" />
      <source>Levels</source>
      <translation>Livelli</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_report.py" />
      <source>By the tensile strain of angular distortion and horizontal strain: {limits} mm/m.</source>
      <translation>Secondo la deformazione di trazione da distorsione angolare e deformazione orizzontale: {limits} mm/m.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_report.py" />
      <source>By the tensile strain of deflection and horizontal strain: {limits} mm/m.</source>
      <translation>Secondo la deformazione di trazione da inflessione e deformazione orizzontale: {limits} mm/m.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_report.py" />
      <source>By angular distortion: {limits} mm/m.</source>
      <translation>Secondo la distorsione angolare: {limits} mm/m.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_report.py" />
      <source>By differential motion: {limits} mm.</source>
      <translation>Secondo il moto differenziale: {limits} mm.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_report.py" />
      <source>By velocity, whichever way: {limits} mm/yr.</source>
      <translation>Secondo la velocità, in qualunque verso: {limits} mm/anno.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_report.py" />
      <source>not known</source>
      <translation>non noto</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_report.py" />
      <source>In words</source>
      <translation>In parole</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_report.py" />
      <source>Velocity (mm/yr)</source>
      <translation>Velocità (mm/anno)</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_report.py" />
      <source>Without points</source>
      <translation>Senza punti</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_report.py" />
      <source>The worst {n} of {total} assets with points; the layer has them all.</source>
      <translation>I peggiori {n} dei {total} beni con punti; il layer li ha tutti.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_report.py" />
      <source>The worst first</source>
      <translation>Il peggio per primo</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_words.py" />
      <source>no points</source>
      <translation>nessun punto</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_words.py" />
      <source>too few points</source>
      <translation>troppo pochi punti</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_words.py" />
      <source>points to one side</source>
      <translation>punti da un lato solo</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_words.py" />
      <source>points disagree</source>
      <translation>punti in disaccordo</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_words.py" />
      <source>less sure than a tenth</source>
      <translation>meno certo di un decimo</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_words.py" />
      <source>No point within reach: nothing is known.</source>
      <translation>Nessun punto entro la distanza: non si sa nulla.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_words.py" />
      <source>{motion} ({points}).</source>
      <translation>{motion} ({points}).</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_words.py" />
      <source>{amount} mm a year</source>
      <translation>{amount} mm all'anno</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_words.py" />
      <source>Its fastest piece: {moving}.</source>
      <translation>Il suo tratto più veloce: {moving}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_words.py" />
      <source>{share} of it has no points near.</source>
      <translation>Il {share} non ha punti vicini.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_words.py" />
      <source>Damage to be expected: {level}.</source>
      <translation>Danno atteso: {level}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_words.py" />
      <source>between {low} and {high}</source>
      <translation>tra {low} e {high}</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_words.py" />
      <source>no motion told from that of the scene</source>
      <translation>nessun moto distinto da quello della scena</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_words.py" />
      <source>moving with the seasons, and in the mean {moving}</source>
      <translation>in moto con le stagioni, e in media {moving}</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_words.py" />
      <source>moved and came back, in the mean {moving}</source>
      <translation>mosso e tornato indietro, in media {moving}</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_words.py" />
      <source>, with a jump of {jump} mm in {when}</source>
      <translation>, con un salto di {jump} mm in {when}</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_words.py" />
      <source>, begun in {when} ({after} mm a year since)</source>
      <translation>, iniziato in {when} ({after} mm all'anno da allora)</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_words.py" />
      <source>, stopped in {when} ({before} mm a year before)</source>
      <translation>, fermato in {when} ({before} mm all'anno prima)</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_words.py" />
      <source>, the other way since {when}</source>
      <translation>, in verso opposto da {when}</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_words.py" />
      <source>, faster since {when} ({after} mm a year, {before} before)</source>
      <translation>, più veloce da {when} ({after} mm all'anno, {before} prima)</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_words.py" />
      <source>, slower since {when} ({after} mm a year, {before} before)</source>
      <translation>, più lento da {when} ({after} mm all'anno, {before} prima)</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_words.py" />
      <source>How one part moves against another is not known: {why}.</source>
      <translation>Come una parte si muova rispetto all'altra non è noto: {why}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_words.py" />
      <source>Differential settlement {mm} mm</source>
      <translation>Cedimento differenziale {mm} mm</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_words.py" />
      <source>Differential motion {mm} mm, along the line of sight</source>
      <translation>Moto differenziale {mm} mm, lungo la linea di vista</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_words.py" />
      <source>{told}, angular distortion {beta} mm/m, deflection ratio {ratio} mm/m.</source>
      <translation>{told}, distorsione angolare {beta} mm/m, rapporto di inflessione {ratio} mm/m.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/levels.py" />
      <source>Damage where motion is vertical, else by velocity</source>
      <translation>Danno dove il moto è verticale, altrimenti per velocità</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/levels.py" />
      <source>Damage by distortion and strain (Boscardin and Cording 1989)</source>
      <translation>Danno da distorsione e deformazione (Boscardin e Cording 1989)</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/levels.py" />
      <source>Damage by deflection and strain (Burland 1997)</source>
      <translation>Danno da inflessione e deformazione (Burland 1997)</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/levels.py" />
      <source>Angular distortion (Skempton and MacDonald 1956)</source>
      <translation>Distorsione angolare (Skempton e MacDonald 1956)</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/levels.py" />
      <source>Angular distortion, own limits (mm/m)</source>
      <translation>Distorsione angolare, limiti propri (mm/m)</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/levels.py" />
      <source>Differential motion, own limits (mm)</source>
      <translation>Moto differenziale, limiti propri (mm)</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/levels.py" />
      <source>Velocity, own limits (mm/yr)</source>
      <translation>Velocità, limiti propri (mm/anno)</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/levels.py" />
      <source>The literature's limits are those of masonry and frames, and of all settlement since a building stands; points tell that of their own dates.</source>
      <translation>I limiti della letteratura valgono per murature e telai, e per tutto il cedimento da quando l'edificio esiste; i punti dicono quello delle loro date.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/levels.py" />
      <source>Own limits</source>
      <translation>Limiti propri</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/levels.py" />
      <source>Growing numbers, such as 1, 2, 5. Left empty, velocities have the limits 2, 5, 10.</source>
      <translation>Numeri crescenti, ad esempio 1, 2, 5. Se vuoto, le velocità hanno i limiti 2, 5, 10.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/levels.py" />
      <source>Velocity field (empty = the series, or found by its name)</source>
      <translation>Campo velocità (vuoto = le serie, o trovato dal nome)</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/levels.py" />
      <source>In millimetres a year. Where one is chosen, series are not read: much quicker, without kinds.</source>
      <translation>In millimetri all'anno. Se scelto, le serie non sono lette: molto più rapido, senza tipi di moto.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/levels.py" />
      <source>Years to sum velocities over</source>
      <translation>Anni su cui sommare le velocità</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/levels.py" />
      <source>Where there are no series: of the data, or since a building stands. Left empty, rates are told.</source>
      <translation>Dove non ci sono serie: dei dati, o da quando l'edificio esiste. Se vuoto, sono dette le velocità.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/levels.py" />
      <source>Velocities are those against the median of all points, as of hotspots; differences are the same.</source>
      <translation>Le velocità sono rispetto alla mediana di tutti i punti, come per gli hotspot; le differenze sono le stesse.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/levels.py" />
      <source>Without displacement series, the years that velocities are summed up over must be given, so that levels by differential motion can be told; or take levels by velocity.</source>
      <translation>Senza serie di spostamento occorre dare gli anni su cui sommare le velocità, così che si possano dire livelli per moto differenziale; oppure scelga livelli per velocità.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/levels.py" />
      <source>The limits must be numbers, such as 1, 2, 5, and here they are {text}.</source>
      <translation>I limiti devono essere numeri, ad esempio 1, 2, 5, e qui sono {text}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/measures.py" />
      <source>Motion is along the line of sight: it says nothing of damage, for which two tracks are to be decomposed.</source>
      <translation>Il moto è lungo la linea di vista: non dice nulla del danno, per cui vanno scomposte due tracce.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/measures.py" />
      <source>Motion is vertical.</source>
      <translation>Il moto è verticale.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/measures.py" />
      <source>Motion along the line of sight is taken for vertical, as was said, and divided by the cosine of the incidence angle.</source>
      <translation>Il moto lungo la linea di vista è preso per verticale, come dichiarato, e diviso per il coseno dell'angolo di incidenza.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/measures.py" />
      <source>Field {field} does not say for every point from where it was seen, so that its motion cannot be taken for vertical: complete it, or leave the motion along the line of sight.</source>
      <translation>Il campo {field} non dice per ogni punto da dove è stato visto, così che il suo moto non si può prendere per verticale: lo completi, o lasci il moto lungo la linea di vista.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/measures.py" />
      <source>{name} has neither an incidence angle (incidence) nor a line of sight (los_u), so that its motion cannot be taken for vertical: add such a field, or decompose two tracks.</source>
      <translation>{name} non ha né un angolo di incidenza (incidence) né una linea di vista (los_u), così che il suo moto non si può prendere per verticale: aggiunga un tale campo, o scomponga due tracce.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/measures.py" />
      <source>{name} has neither displacement series (fields named by dates) nor a velocity (such as v_up or mean_velocity): import its file again, or choose the field of the velocity.</source>
      <translation>{name} non ha né serie di spostamento (campi con date nel nome) né una velocità (come v_up o mean_velocity): importi di nuovo il file, o scelga il campo della velocità.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/measures.py" />
      <source>The layer has no field {chosen}: choose another.</source>
      <translation>Il layer non ha un campo {chosen}: sceglierne un altro.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/measures.py" />
      <source>Field {field} holds no numbers: choose the field of the velocity in mm/yr.</source>
      <translation>Il campo {field} non contiene numeri: scelga il campo della velocità in mm/anno.</translation>
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
      <location filename="../processing_provider/assets/assess_assets.py" />
      <source>Assess assets</source>
      <translation>Valuta i beni</translation>
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
      <location filename="../processing_provider/compare_hotspots.py" />
      <source>Compare hotspots</source>
      <translation>Confronta hotspot</translation>
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
      <location filename="../processing_provider/large_runs/prepare_large_run.py" />
      <source>Prepare a large run</source>
      <translation>Prepara un'elaborazione grande</translation>
    </message>
    <message>
      <location filename="../processing_provider/large_runs/read_large_run.py" />
      <source>Read a large run</source>
      <translation>Leggi un'elaborazione grande</translation>
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
      <location filename="../processing_provider/sheets/make_sheets.py" />
      <source>Sheets of hotspots or assets</source>
      <translation>Schede di hotspot o beni</translation>
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
      <location filename="../processing_provider/update_series.py" />
      <source>Update series</source>
      <translation>Aggiorna le serie</translation>
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
      <location filename="../processing_provider/assets/assess_assets.py" />
      <source>Holds buildings, lines (railways, pipes, dikes) or places against points: for each the number of points near it, its velocity and how sure that is, its kind of motion and since when, and how one part of it moves against another: differential motion, tilt, and of vertical motion angular distortion, deflection ratio and the class of damage that the literature gives for them.&lt;br&gt;&lt;br&gt;Nothing is told that the points do not carry: where they are too few, or all to one side, or contradict each other, the field &lt;i&gt;why_not&lt;/i&gt; says so, and no class is given.&lt;br&gt;&lt;br&gt;&lt;b&gt;Vertical or not:&lt;/b&gt; satellites measure along a slanted line of sight. Damage is told of vertical motion alone: of a layer of &lt;i&gt;Decompose into vertical and east&lt;/i&gt; (its velocities, or its vertical and east series), or where you say that all motion is vertical. The names of fields say which: &lt;i&gt;v_up&lt;/i&gt;, &lt;i&gt;diff_up&lt;/i&gt;, or &lt;i&gt;v_los&lt;/i&gt;, &lt;i&gt;diff_los&lt;/i&gt;.&lt;br&gt;&lt;br&gt;Lines are cut into pieces, each of which is told from the points beside it, and held against its neighbours. Formulas, rules and sources: docs/assets.md.</source>
      <translation>Confronta edifici, linee (ferrovie, condotte, argini) o luoghi con i punti: per ciascuno il numero di punti vicini, la velocità e quanto è sicura, il tipo di moto e da quando, e come una parte si muove rispetto all'altra: moto differenziale, inclinazione e, del moto verticale, distorsione angolare, rapporto di inflessione e la classe di danno che la letteratura ne dà.&lt;br&gt;&lt;br&gt;Non è detto nulla che i punti non sostengano: dove sono troppo pochi, tutti da un lato o in contraddizione, il campo &lt;i&gt;why_not&lt;/i&gt; lo dice e non è data alcuna classe.&lt;br&gt;&lt;br&gt;&lt;b&gt;Verticale o no:&lt;/b&gt; i satelliti misurano lungo una linea di vista inclinata. Il danno è detto solo del moto verticale: di un layer di &lt;i&gt;Scomponi in verticale ed est&lt;/i&gt; (le sue velocità, o le sue serie verticale ed est), o dove si dichiara che tutto il moto è verticale. I nomi dei campi dicono quale: &lt;i&gt;v_up&lt;/i&gt;, &lt;i&gt;diff_up&lt;/i&gt;, oppure &lt;i&gt;v_los&lt;/i&gt;, &lt;i&gt;diff_los&lt;/i&gt;.&lt;br&gt;&lt;br&gt;Le linee sono divise in tratti, ciascuno detto dai punti che gli stanno accanto e confrontato con i vicini. Formule, regole e fonti: docs/assets.md.</translation>
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
      <location filename="../processing_provider/compare_hotspots.py" />
      <source>What changed between two runs of &lt;i&gt;Detect hotspots&lt;/i&gt; over the same place: with new dates, of another release, of another time, or of an overlapping track. Each hotspot is new, turned, faster, merged, grown, split, slower, shrunk, stopped, gone, or as before, with how sure that is.&lt;br&gt;&lt;br&gt;Points need not be the same: hotspots are matched by place, as near as points stand. Motion is told against ground that is in no hotspot of either run, so another reference changes nothing. Where the ground moved before and was only not told, the hotspot is newly seen, not new; where no point is left, it is not gone.&lt;br&gt;&lt;br&gt;The page begins with what one must know today.</source>
      <translation>Che cosa è cambiato tra due elaborazioni di &lt;i&gt;Individua gli hotspot&lt;/i&gt; sullo stesso luogo: con date nuove, di un'altra versione, di un altro tempo o di una traccia che si sovrappone. Ogni hotspot è nuovo, invertito, più veloce, unito, cresciuto, diviso, più lento, ridotto, fermato, scomparso o come prima, e quanto ciò è sicuro.&lt;br&gt;&lt;br&gt;I punti non devono essere gli stessi: gli hotspot si abbinano per luogo, con la densità dei punti che ci sono. Il moto è riferito al terreno che non sta in alcun hotspot delle due, così un altro riferimento non cambia nulla. Dove il terreno si muoveva già e solo non era segnalato, l'hotspot è visto ora, non nuovo; dove non resta alcun punto, non è scomparso.&lt;br&gt;&lt;br&gt;La pagina comincia con ciò che si deve sapere oggi.</translation>
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
      <source>Writes measurement points with what was found of them to a file for others: GeoPackage (.gpkg), GeoParquet (.parquet), FlatGeobuf (.fgb), GeoJSON (.geojson), KML (.kml), Shapefile (.shp), or as a table CSV (.csv) or a spreadsheet (.xlsx), as the file's name says.&lt;br&gt;&lt;br&gt;Columns have this plugin's names (&lt;i&gt;velocity&lt;/i&gt;, &lt;i&gt;coherence&lt;/i&gt;, DYYYYMMDD), which InSAR Explorer reads too, those of the European Ground Motion Service (&lt;i&gt;pid&lt;/i&gt;, &lt;i&gt;mean_velocity&lt;/i&gt;, YYYYMMDD) or those of SqueeSAR (&lt;i&gt;CODE&lt;/i&gt;, &lt;i&gt;VEL&lt;/i&gt;, DYYYYMMDD). All of them can be imported again.&lt;br&gt;&lt;br&gt;A table has &lt;i&gt;latitude&lt;/i&gt; and &lt;i&gt;longitude&lt;/i&gt; (WGS 84) and, in a projected CRS, &lt;i&gt;x&lt;/i&gt; and &lt;i&gt;y&lt;/i&gt;; in EGMS columns &lt;i&gt;easting&lt;/i&gt; and &lt;i&gt;northing&lt;/i&gt;, which are EPSG:3035, where the points lie in its area. Text that a spreadsheet would take for a formula gets an apostrophe before it; numbers are left alone.</source>
      <translation type="unfinished" />
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
      <location filename="../processing_provider/large_runs/prepare_large_run.py" />
      <source>For a country, or more points than this computer holds: finds the same hotspots as &lt;i&gt;Detect hotspots&lt;/i&gt;, to the last digit, tile by tile and outside QGIS, on a workstation overnight or on a cluster.&lt;br&gt;&lt;br&gt;Writes a folder that holds all that the run needs, and the command that starts it, which the log says: copy it, paste it into a terminal, and press Enter. The first time it fetches its libraries (0.8 GB), which needs Python 3.11 or later and a network. The folder may be copied to another machine first. However a run ends, the same command goes on with it. Its result, &lt;i&gt;results.gpkg&lt;/i&gt; in the folder, is read by &lt;i&gt;Read a large run&lt;/i&gt;, here or anywhere else.&lt;br&gt;&lt;br&gt;Files of one product, track and release are taken as they are, and never pass through QGIS. Disk: some four times the points, each of 4 bytes a date.</source>
      <translation>Per un paese, o per più punti di quanti questo computer ne contenga: trova gli stessi hotspot di &lt;i&gt;Individua gli hotspot&lt;/i&gt;, fino all'ultima cifra, tassello per tassello e fuori da QGIS, su una workstation durante la notte o su un cluster.&lt;br&gt;&lt;br&gt;Scrive una cartella con tutto ciò che serve, e il comando che avvia l'elaborazione, riportato nel registro: copiarlo, incollarlo in un terminale e premere Invio. La prima volta scarica le sue librerie (0,8 GB), e servono Python 3.11 o successivo e una rete. Prima si può copiare la cartella su un'altra macchina. Comunque l'elaborazione finisca, lo stesso comando la riprende. Il suo risultato, &lt;i&gt;results.gpkg&lt;/i&gt; nella cartella, si legge con &lt;i&gt;Leggi un'elaborazione grande&lt;/i&gt;, qui o altrove.&lt;br&gt;&lt;br&gt;I file di un solo prodotto, traccia e versione sono presi come sono, e non passano mai da QGIS. Disco: circa quattro volte i punti, ciascuno di 4 byte per data.</translation>
    </message>
    <message>
      <location filename="../processing_provider/large_runs/read_large_run.py" />
      <source>Reads &lt;i&gt;results.gpkg&lt;/i&gt;, which a run that &lt;i&gt;Prepare a large run&lt;/i&gt; wrote leaves in its folder, and tells it as &lt;i&gt;Detect hotspots&lt;/i&gt; does: the same layers, styles and report, for the dock, for comparisons, assets, sheets and updates.&lt;br&gt;&lt;br&gt;The hotspots, their points and figures are those of the run. What it leaves to QGIS is done here, with all the points of hotspots: their courses are compared by time-series k-means, and a network names the pattern of each. Of the points of no hotspot, a run of more than a million hands on an even share.</source>
      <translation>Legge &lt;i&gt;results.gpkg&lt;/i&gt;, che un'elaborazione scritta da &lt;i&gt;Prepara un'elaborazione grande&lt;/i&gt; lascia nella sua cartella, e lo presenta come fa &lt;i&gt;Individua gli hotspot&lt;/i&gt;: gli stessi layer, stili e rapporto, per il pannello, i confronti, i beni, le schede e gli aggiornamenti.&lt;br&gt;&lt;br&gt;Gli hotspot, i loro punti e le loro cifre sono quelli dell'elaborazione. Ciò che essa lascia a QGIS si fa qui, con tutti i punti degli hotspot: i loro andamenti sono confrontati con k-means di serie temporali, e una rete dà il nome all'andamento tipico di ciascuno. Dei punti fuori dagli hotspot, un'elaborazione con più di un milione ne consegna una parte distribuita uniformemente.</translation>
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
      <source>Turns a stack of displacement rasters into a point layer as &lt;i&gt;Import InSAR points&lt;/i&gt; writes it: one point at the centre of each cell, or the points of a layer, with a field DYYYYMMDD for each date in millimetres, and &lt;i&gt;velocity&lt;/i&gt; and &lt;i&gt;v_std&lt;/i&gt; (mm/yr) by regression.&lt;br&gt;&lt;br&gt;A stack is a folder or files with one date in each name (YYYYMMDD; GeoTIFF, GMT grid, netCDF or what GDAL reads), one file whose bands have dates as descriptions, OPERA DISP-S1 as downloaded, or a geocoded HDF5 file of MintPy, MiaplPy (HDF-EOS5) or LiCSBAS (&lt;i&gt;cum.h5&lt;/i&gt;); &lt;i&gt;temporalCoherence.h5&lt;/i&gt; and the &lt;i&gt;geometry&lt;/i&gt; file of MintPy are taken along where they stand beside it. All rasters must have the same grid; those of another kind are left out and named.&lt;br&gt;&lt;br&gt;Rasters of coherence and incidence angle and an elevation model may have any grid and CRS. The model gives &lt;i&gt;height&lt;/i&gt;, and &lt;i&gt;slope&lt;/i&gt; and &lt;i&gt;aspect&lt;/i&gt; in degrees, computed in metres on the ground. Cells without a value, with 0 at all dates, with too many gaps or too little coherence are left out and counted.</source>
      <translation>Trasforma uno stack di raster di spostamento in un layer di punti come lo scrive &lt;i&gt;Importa punti InSAR&lt;/i&gt;: un punto al centro di ogni cella, o i punti di un layer, con un campo DAAAAMMGG per ogni data in millimetri, e &lt;i&gt;velocity&lt;/i&gt; e &lt;i&gt;v_std&lt;/i&gt; (mm/anno) per regressione.&lt;br&gt;&lt;br&gt;Uno stack è una cartella o dei file con una data in ogni nome (AAAAMMGG; GeoTIFF, grid GMT, netCDF o ciò che GDAL legge), un solo file le cui bande hanno date come descrizioni, OPERA DISP-S1 come si scarica, o un file HDF5 geocodificato di MintPy, MiaplPy (HDF-EOS5) o LiCSBAS (&lt;i&gt;cum.h5&lt;/i&gt;); di MintPy si usano anche &lt;i&gt;temporalCoherence.h5&lt;/i&gt; e il file &lt;i&gt;geometry&lt;/i&gt; se gli stanno accanto. Tutti i raster devono avere la stessa griglia; quelli di altro tipo sono esclusi e nominati.&lt;br&gt;&lt;br&gt;I raster di coerenza e angolo di incidenza e un modello di elevazione possono avere griglia e SR qualsiasi. Il modello dà &lt;i&gt;height&lt;/i&gt;, e &lt;i&gt;slope&lt;/i&gt; e &lt;i&gt;aspect&lt;/i&gt; in gradi, calcolati in metri sul terreno. Le celle senza valore, con 0 in tutte le date, con troppe lacune o con coerenza troppo bassa sono escluse e contate.</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/make_sheets.py" />
      <source>One A4 page for each hotspot or assessed asset, as a PDF: a map, the mean series of its points with the band that holds four in five, what it does in words, numbers, and how sure they are.&lt;br&gt;&lt;br&gt;The pages are a print layout of QGIS with an atlas. To put your own header on them, save the layout as a template (.qpt), open that in QGIS's layout window, change what you like, save it, and choose it here from then on. Texts stand in the fields &lt;i&gt;title, words, numbers, quality, footer&lt;/i&gt;, the plot's file in &lt;i&gt;plot&lt;/i&gt;.</source>
      <translation>Una pagina A4 per ogni hotspot o bene valutato, in PDF: una mappa, la serie media dei suoi punti con la banda che ne contiene quattro su cinque, che cosa fa in parole, numeri, e quanto sono sicuri.&lt;br&gt;&lt;br&gt;Le pagine sono un layout di stampa di QGIS con un atlante. Per mettere la propria intestazione, salvi il layout come modello (.qpt), lo apra nella finestra dei layout di QGIS, cambi ciò che vuole, lo salvi, e da allora lo scelga qui. I testi stanno nei campi &lt;i&gt;title, words, numbers, quality, footer&lt;/i&gt;, il file del grafico in &lt;i&gt;plot&lt;/i&gt;.</translation>
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
      <location filename="../processing_provider/update_series.py" />
      <source>Joins a new release, or a layer with new dates, to one that was analysed before. Points are matched by their ids, or else by place. A new series stays as it is; before its first date comes the earlier one, moved onto it by the mean difference over the dates that both have, and freed of what the references differ by in velocity. The log says how well the offset is known, and how many points have no match.&lt;br&gt;&lt;br&gt;The result is a layer for &lt;i&gt;Detect hotspots&lt;/i&gt;: give it the hotspots of last time, and they keep their numbers.</source>
      <translation>Unisce una nuova versione, o un layer con date nuove, a uno analizzato prima. I punti sono abbinati per id, o altrimenti per luogo. Una serie nuova resta com'è; prima della sua prima data viene la precedente, portata su di essa con la differenza media nelle date comuni e liberata di ciò in cui i riferimenti differiscono in velocità. Il log dice quanto bene è noto lo scarto, e quanti punti non hanno corrispondenza.&lt;br&gt;&lt;br&gt;Il risultato è un layer per &lt;i&gt;Individua gli hotspot&lt;/i&gt;: dandogli gli hotspot della volta scorsa, questi conservano i loro numeri.</translation>
    </message>
    <message>
      <location filename="../processing_provider/base.py" />
      <source>Make the engine…</source>
      <translation>Crea il motore…</translation>
    </message>
    <message>
      <location filename="../processing_provider/base.py" />
      <source>Field {chosen} holds neither text nor numbers ({friendlyTypeString}): choose the field that holds the classes.</source>
      <translation>Il campo {chosen} non contiene né testo né numeri ({friendlyTypeString}): scegliere il campo che contiene le classi.</translation>
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
      <source>Write the probability of every pattern</source>
      <translation>Scrivi la probabilità di ogni pattern</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>Fields &lt;i&gt;p_stable&lt;/i&gt; to &lt;i&gt;p_undefined&lt;/i&gt;. Not for site models.</source>
      <translation>I campi da &lt;i&gt;p_stable&lt;/i&gt; a &lt;i&gt;p_undefined&lt;/i&gt;. Non per i modelli di sito.</translation>
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
      <location filename="../processing_provider/classify_series.py" />
      <source>There is no model file {file}: choose another.</source>
      <translation>Non esiste il file di modello {file}: sceglierne un altro.</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>The bundled model {file} is missing from the plugin: install the plugin again, or choose a model file.</source>
      <translation>Nel plugin manca il modello incluso {file}: reinstallare il plugin, o scegliere un file di modello.</translation>
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
      <location filename="../processing_provider/cluster_time_series.py" />
      <source>The cluster model {file} cannot be read as JSON; choose another file.</source>
      <translation>Il modello di cluster {file} non si può leggere come JSON; scegliere un altro file.</translation>
    </message>
    <message>
      <location filename="../processing_provider/cluster_time_series.py" />
      <source>{file} is not a cluster model written by this plugin; choose another file.</source>
      <translation>{file} non è un modello di cluster scritto da questo plugin; scegliere un altro file.</translation>
    </message>
    <message>
      <location filename="../processing_provider/compare_hotspots.py" />
      <source>Hotspots before</source>
      <translation>Hotspot di prima</translation>
    </message>
    <message>
      <location filename="../processing_provider/compare_hotspots.py" />
      <source>Points before</source>
      <translation>Punti di prima</translation>
    </message>
    <message>
      <location filename="../processing_provider/compare_hotspots.py" />
      <source>Hotspots now</source>
      <translation>Hotspot di adesso</translation>
    </message>
    <message>
      <location filename="../processing_provider/compare_hotspots.py" />
      <source>Points now</source>
      <translation>Punti di adesso</translation>
    </message>
    <message>
      <location filename="../processing_provider/compare_hotspots.py" />
      <source>The layer of hotspots that &lt;i&gt;Detect hotspots&lt;/i&gt; made.</source>
      <translation>Il layer di hotspot fatto da &lt;i&gt;Individua gli hotspot&lt;/i&gt;.</translation>
    </message>
    <message>
      <location filename="../processing_provider/compare_hotspots.py" />
      <source>The points with hotspots of the same run. Left empty, they are found in the project.</source>
      <translation>I punti con hotspot della stessa elaborazione. Se lasciato vuoto, si cercano nel progetto.</translation>
    </message>
    <message>
      <location filename="../processing_provider/compare_hotspots.py" />
      <source>Least change of velocity (mm/yr)</source>
      <translation>Variazione minima di velocità (mm/anno)</translation>
    </message>
    <message>
      <location filename="../processing_provider/compare_hotspots.py" />
      <source>Smaller changes of a hotspot's velocity are not told, however sure they are.</source>
      <translation>Variazioni minori della velocità di un hotspot non vengono segnalate, per quanto sicure.</translation>
    </message>
    <message>
      <location filename="../processing_provider/compare_hotspots.py" />
      <source>Least change in standard errors</source>
      <translation>Variazione minima in errori standard</translation>
    </message>
    <message>
      <location filename="../processing_provider/compare_hotspots.py" />
      <source>A change of less than so many times its error is not told.</source>
      <translation>Una variazione minore di tante volte il suo errore non viene segnalata.</translation>
    </message>
    <message>
      <location filename="../processing_provider/compare_hotspots.py" />
      <source>What changed</source>
      <translation>Che cosa è cambiato</translation>
    </message>
    <message>
      <location filename="../processing_provider/compare_hotspots.py" />
      <source>The hotspots of now, and those that are no more without a number, with their fields and: happened and also, what happened; sure; hotspot_b, their numbers before; v_then, v_now and v_change with errors in mm/yr against stable ground; v_com_b and v_com_a, the velocities of both runs over the dates that both have, and whether these agree; new_share and left_share, the shares of points on ground that began to move and that is at rest now.</source>
      <translation>Gli hotspot di adesso, e quelli che non ci sono più senza numero, con i loro campi e: happened e also, che cosa è accaduto; sure, la sicurezza; hotspot_b, i loro numeri di prima; v_then, v_now e v_change con errori in mm/anno rispetto al terreno stabile; v_com_b e v_com_a, le velocità delle due elaborazioni nelle date comuni, e se concordano; new_share e left_share, le quote di punti su terreno che ha cominciato a muoversi e che ora è fermo.</translation>
    </message>
    <message>
      <location filename="../processing_provider/compare_hotspots.py" />
      <source>Report of changes</source>
      <translation>Rapporto dei cambiamenti</translation>
    </message>
    <message>
      <location filename="../processing_provider/compare_hotspots.py" />
      <source>What to know today, a map, and a sentence and a plot of each hotspot, as one HTML page.</source>
      <translation>Che cosa sapere oggi, una mappa, e una frase e un grafico per ogni hotspot, in una pagina HTML.</translation>
    </message>
    <message>
      <location filename="../processing_provider/compare_hotspots.py" />
      <source>Number of hotspots that changed</source>
      <translation>Numero di hotspot cambiati</translation>
    </message>
    <message>
      <location filename="../processing_provider/compare_hotspots.py" />
      <source>The points of {name} are not in the project: choose the points with hotspots of the same run.</source>
      <translation>I punti di {name} non sono nel progetto: scegliere i punti con hotspot della stessa elaborazione.</translation>
    </message>
    <message>
      <location filename="../processing_provider/compare_hotspots.py" />
      <source>{points} and {hotspots} are of different runs: choose the points that were made with the hotspots.</source>
      <translation>{points} e {hotspots} sono di elaborazioni diverse: scegliere i punti fatti con gli hotspot.</translation>
    </message>
    <message>
      <location filename="../processing_provider/compare_hotspots.py" />
      <source>Neither run has any hotspot: there is nothing to compare.</source>
      <translation>Nessuna delle due elaborazioni ha hotspot: non c'è nulla da confrontare.</translation>
    </message>
    <message>
      <location filename="../processing_provider/compare_hotspots.py" />
      <source>{ascending} is of an ascending track and {descending} of a descending one, which see different motions: compare runs of one track, or of decomposed layers.</source>
      <translation>{ascending} è di una traccia ascendente e {descending} di una discendente, che vedono moti diversi: confrontare elaborazioni di una stessa traccia, o di layer scomposti.</translation>
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
      <source>Hotspots of last time</source>
      <translation>Hotspot della volta scorsa</translation>
    </message>
    <message>
      <location filename="../processing_provider/detect_hotspots.py" />
      <source>For an update. Hotspots on the same ground keep their numbers, and what a field name calls them; new ones are numbered on. Parameters left at their defaults are those of last time, and the log says which.</source>
      <translation>Per un aggiornamento. Gli hotspot sullo stesso terreno conservano i loro numeri, e come li chiama un campo name; i nuovi sono numerati di seguito. I parametri lasciati ai valori predefiniti sono quelli della volta scorsa, e il log dice quali.</translation>
    </message>
    <message>
      <location filename="../processing_provider/detect_hotspots.py" />
      <source>As last time: {parameter} = {value}.</source>
      <translation>Come la volta scorsa: {parameter} = {value}.</translation>
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
      <location filename="../processing_provider/detect_hotspots.py" />
      <source>{n} of {total} hotspots keep their numbers of last time.</source>
      <translation>{n} di {total} hotspot conservano i numeri della volta scorsa.</translation>
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
      <location filename="../processing_provider/evaluate_labels.py" />
      <source>{share:.1f} % of {n} points are labelled right.</source>
      <translation>{share:.1f} % di {n} punti ha l'etichetta giusta.</translation>
    </message>
    <message>
      <location filename="../processing_provider/evaluate_labels.py" />
      <source>{n} points have no label and count as wrong.</source>
      <translation>{n} punti non hanno etichetta e contano come errati.</translation>
    </message>
    <message>
      <location filename="../processing_provider/evaluate_labels.py" />
      <source>{n} points have no true class and are left out.</source>
      <translation>{n} punti non hanno classe vera e sono esclusi.</translation>
    </message>
    <message>
      <location filename="../processing_provider/evaluate_labels.py" />
      <source>Field {truth} is chosen as both the true and the predicted class: choose two fields.</source>
      <translation>Il campo {truth} è scelto sia come classe vera sia come classe predetta: scegliere due campi.</translation>
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
      <source>Automatic: EGMS in a table, otherwise this plugin's</source>
      <translation>Automatici: EGMS in una tabella, altrimenti quelli di questo plugin</translation>
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
      <source>Left empty, it is the layer's. GeoJSON and KML have longitude and latitude only.</source>
      <translation>Se vuoto, è quello del layer. GeoJSON e KML hanno solo longitudine e latitudine.</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_results.py" />
      <source>File</source>
      <translation>File</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_results.py" />
      <source>GeoPackage (*.gpkg);;GeoParquet (*.parquet);;FlatGeobuf (*.fgb);;CSV (*.csv);;Spreadsheet (*.xlsx);;GeoJSON (*.geojson);;KML (*.kml);;Shapefile (*.shp)</source>
      <translation>GeoPackage (*.gpkg);;GeoParquet (*.parquet);;FlatGeobuf (*.fgb);;CSV (*.csv);;Foglio di calcolo (*.xlsx);;GeoJSON (*.geojson);;KML (*.kml);;Shapefile (*.shp)</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_results.py" />
      <source>An existing file is overwritten only when the export succeeds.</source>
      <translation>Un file esistente è sostituito solo se l'esportazione riesce.</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_results.py" />
      <source>Columns: {names}.</source>
      <translation>Colonne: {names}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_results.py" />
      <source>{n_written} points written to {path}.</source>
      <translation>{n_written} punti scritti in {path}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_results.py" />
      <source>A Shapefile's names hold {shapefile_name_length} characters, and {too_long} is longer: choose a GeoPackage (.gpkg), other names of columns, or the attributes to keep.</source>
      <translation>I nomi di uno Shapefile contengono {shapefile_name_length} caratteri, e {too_long} è più lungo: scegliere un GeoPackage (.gpkg), altri nomi delle colonne, o gli attributi da mantenere.</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_results.py" />
      <source>Coordinates in EGMS columns are in EPSG:3035, or in degrees: choose EPSG:3035, or other columns.</source>
      <translation>Le coordinate nelle colonne EGMS sono in EPSG:3035, o in gradi: scegliere EPSG:3035, o altre colonne.</translation>
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
      <location filename="../processing_provider/export_training_set.py" />
      <source>Field {column} is the class itself: leave it out of the static predictors.</source>
      <translation>Il campo {column} è la classe stessa: escluderlo dai predittori statici.</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_training_set.py" />
      <source>Field {column} is computed from the series and always there: leave it out of the static predictors.</source>
      <translation>Il campo {column} è calcolato dalla serie e c'è sempre: escluderlo dai predittori statici.</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/long_table.py" />
      <source>{file} has no row with a cell for each of its {n} columns: correct the file.</source>
      <translation>{file} non ha alcuna riga con una cella per ognuna delle sue {n} colonne: correggere il file.</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/long_table.py" />
      <source>{n} rows of {file} give a point a second value at one date: remove them, or name the points in a column id.</source>
      <translation>{n} righe di {file} danno a un punto un secondo valore per una stessa data: toglierle, o indicare i punti in una colonna id.</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/long_table.py" />
      <source>Column {column} holds '{cell}', which is no date: write them as 20180106 or 2018-01-06.</source>
      <translation>La colonna {column} contiene '{cell}', che non è una data: scriverle come 20180106 o 2018-01-06.</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/output_file.py" />
      <source>The temporary layer of {n_values:.0f} million values is in a file, {path}.</source>
      <translation>Il layer temporaneo di {n_values:.0f} milioni di valori è in un file, {path}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/output_file.py" />
      <source>{title}: {file} is no file name; to add a layer to a GeoPackage, give ogr:dbname='FILE.gpkg' table="NAME" (geom).</source>
      <translation>{title}: {file} non è un nome di file; per aggiungere un layer a un GeoPackage, indicare ogr:dbname='FILE.gpkg' table="NAME" (geom).</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/output_file.py" />
      <source>{title}: the folder {parent} does not exist; create it, or choose another.</source>
      <translation>{title}: la cartella {parent} non esiste; crearla, o sceglierne un'altra.</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/output_file.py" />
      <source>{title}: the folder {parent} is not writable; choose another.</source>
      <translation>{title}: la cartella {parent} non è scrivibile; sceglierne un'altra.</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/output_file.py" />
      <source>{title}: {file} is open in another program or in QGIS; close it there, or choose another file.</source>
      <translation>{title}: {file} è aperto in un altro programma o in QGIS; chiuderlo lì, o scegliere un altro file.</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/output_file.py" />
      <source>{taken} and {title} are to be written to the same place: give each its own.</source>
      <translation>{taken} e {title} andrebbero scritti nello stesso posto: dare a ciascuno il proprio.</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/output_file.py" />
      <source>{title} would overwrite the input, {file}: choose another file.</source>
      <translation>{title} sovrascriverebbe il file in ingresso, {file}: scegliere un altro file.</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/output_file.py" />
      <source>A Shapefile holds {shapefile_fields} fields at most, and this output needs {n_fields}: choose a GeoPackage (.gpkg) as output.</source>
      <translation>Uno Shapefile contiene al massimo {shapefile_fields} campi, e questo risultato ne richiede {n_fields}: scegliere un GeoPackage (.gpkg) per il risultato.</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/output_file.py" />
      <source>A GeoPackage holds {geopackage_fields} fields at most, and this output needs up to {n_fields}: leave out fields or dates of the input first.</source>
      <translation>Un GeoPackage contiene al massimo {geopackage_fields} campi, e questo risultato ne richiede fino a {n_fields}: escludere prima campi o date del layer in ingresso.</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/output_file.py" />
      <source>Only {n_found} of {n_features} features reached {file}: check that the disk is not full and run again.</source>
      <translation>Solo {n_found} elementi su {n_features} sono arrivati in {file}: controllare che il disco non sia pieno ed eseguire di nuovo.</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/packed_file.py" />
      <source>{name} unpacks to more than {largest_ratio} times its size, which no table of points does: it is damaged or made to fill the disk.</source>
      <translation>{name} si estrae a più di {largest_ratio} volte la sua dimensione, cosa che nessuna tabella di punti fa: è danneggiato o fatto per riempire il disco.</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/packed_file.py" />
      <source>{name} holds rasters: choose it in Sample raster stack, which makes points of them.</source>
      <translation>{name} contiene raster: sceglierlo in Campiona uno stack di raster, che ne ricava punti.</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/packed_file.py" />
      <source>{name} is an archive of a kind that is not read here: unpack it, and choose the file in it, or the folder.</source>
      <translation>{name} è un archivio di un tipo che qui non si legge: estrarlo e scegliere il file che contiene, o la cartella.</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/packed_file.py" />
      <source>{name} holds {n_found} {suffix} files: unpack it and choose one, or their folder.</source>
      <translation>{name} contiene {n_found} file {suffix}: estrarlo e sceglierne uno, o la loro cartella.</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/packed_file.py" />
      <source>{name} names a file outside itself, {filename}: get it anew from its source.</source>
      <translation>{name} indica un file fuori da sé, {filename}: procurarselo di nuovo dalla sua fonte.</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/packed_file.py" />
      <source>{name} holds no CSV, Shapefile or GeoPackage: choose the archive of a point product.</source>
      <translation>{name} non contiene CSV, Shapefile o GeoPackage: scegliere l'archivio di un prodotto di punti.</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/packed_file.py" />
      <source>{name} cannot be unpacked here ({reason}): unpack it and choose the file.</source>
      <translation>{name} non si può estrarre qui ({reason}): estrarlo e scegliere il file.</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/packed_file.py" />
      <source>{name} is damaged or breaks off before its end: download or copy it again.</source>
      <translation>{name} è danneggiato o si interrompe prima della fine: scaricarlo o copiarlo di nuovo.</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/point_file.py" />
      <source>Importing needs GDAL 3.6 or newer: update QGIS.</source>
      <translation>L'importazione richiede GDAL 3.6 o più recente: aggiornare QGIS.</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/point_file.py" />
      <source>There is no file {path}: choose another.</source>
      <translation>Non esiste il file {path}: sceglierne un altro.</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/point_file.py" />
      <source>{file} is empty.</source>
      <translation>{file} è vuoto.</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/point_file.py" />
      <source>{name} cannot be read: {reason}.</source>
      <translation>{name} non si può leggere: {reason}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/point_file.py" />
      <source>{name} cannot be read beyond row {row}: {reason}.</source>
      <translation>{name} non si può leggere oltre la riga {row}: {reason}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/point_file.py" />
      <source>{name} has no layer {layer_name}.</source>
      <translation>{name} non ha un layer {layer_name}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/point_file.py" />
      <source>{name} has no layer of points but one of another kind ({kinds}): make points of it by Centroids first.</source>
      <translation>{name} non ha un layer di punti ma uno di altro tipo ({kinds}): ricavarne prima i punti con Centroidi.</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/point_file.py" />
      <source>{name} has no layer of points: choose a file of measurement points.</source>
      <translation>{name} non ha un layer di punti: scegliere un file di punti di misura.</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/point_file.py" />
      <source>{name} has several layers ({names}): name one, as {name}|layername={first}.</source>
      <translation>{name} ha più layer ({names}): indicarne uno, come {name}|layername={first}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/text_table.py" />
      <source>{file} has {n_columns} columns, and no more than {most_columns} are read: a row must be a point, and a column one of its dates.</source>
      <translation>{file} ha {n_columns} colonne, e se ne leggono al massimo {most_columns}: una riga deve essere un punto, e una colonna una delle sue date.</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/text_table.py" />
      <source>{file} is not a table that can be read: {reason}.</source>
      <translation>{file} non è una tabella leggibile: {reason}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/text_table.py" />
      <source>{file} has a row of more than {longest_bytes} MB, or a quotation mark that is never closed: correct it.</source>
      <translation>{file} ha una riga di più di {longest_bytes} MB, o un carattere di virgolette mai chiuso: correggerlo.</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/text_table.py" />
      <source>{file} is not a table that can be read: it must be text whose columns are separated by comma, semicolon, tab or blanks, below one line with their names.</source>
      <translation>{file} non è una tabella leggibile: deve essere testo con colonne separate da virgola, punto e virgola, tabulazione o spazi, sotto una riga con i loro nomi.</translation>
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
      <location filename="../processing_provider/geopackage/fill.py" />
      <source>The output {file} cannot be written: {reason}; make room, or choose another folder.</source>
      <translation>Il file di uscita {file} non può essere scritto: {reason}; liberi spazio o scelga un'altra cartella.</translation>
    </message>
    <message>
      <location filename="../processing_provider/geopackage/fill.py" />
      <source>unknown reason</source>
      <translation>motivo sconosciuto</translation>
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
      <source>Keep all other columns</source>
      <translation>Mantieni tutte le altre colonne</translation>
    </message>
    <message>
      <location filename="../processing_provider/import_points.py" />
      <source>Otherwise columns that are not named above, such as those of a processor's quality figures, are left out.</source>
      <translation>Altrimenti le colonne non nominate sopra, come gli indicatori di qualità di un software di elaborazione, sono escluse.</translation>
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
      <source>{n_tiles} files, which share {n_shared_dates} dates.</source>
      <translation>{n_tiles} file, che hanno in comune {n_shared_dates} date.</translation>
    </message>
    <message>
      <location filename="../processing_provider/import_points.py" />
      <source>The points lie around {latitude:.3f}° N, {longitude:.3f}° E, in or near {country}.</source>
      <translation>I punti si trovano attorno a {latitude:.3f}° N, {longitude:.3f}° E, in {country} o nei pressi.</translation>
    </message>
    <message>
      <location filename="../processing_provider/import_points.py" />
      <source>Cancelled: nothing was written.</source>
      <translation>Annullato: nulla è stato scritto.</translation>
    </message>
    <message>
      <location filename="../processing_provider/import_points.py" />
      <source>{target} is the file to import: choose another output.</source>
      <translation>{target} è il file da importare: scegliere un altro file per il risultato.</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/first_look.py" />
      <source>The file does not say in which reference system {columns} are; their values are those of degrees, so they are taken as longitude and latitude (EPSG:4326). Choose the reference system if they are not.</source>
      <translation>Il file non dice in quale sistema di riferimento sono {columns}; i valori sono da gradi, quindi sono presi come longitudine e latitudine (EPSG:4326). Se non lo sono, scegliere il sistema di riferimento.</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/first_look.py" />
      <source>Values of {y} go beyond 90 degrees, so {x} and {y} are read the other way round.</source>
      <translation>I valori di {y} superano i 90 gradi, quindi {x} e {y} sono letti scambiati.</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/first_look.py" />
      <source>Column {column} is {ratio} times the velocity of the series themselves, so it is in another unit, or of something else. The series are believed, and velocities computed from them.</source>
      <translation>La colonna {column} è {ratio} volte la velocità delle serie stesse, quindi è in un'altra unità, o riguarda altro. Ci si fida delle serie, e le velocità sono calcolate da esse.</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/first_look.py" />
      <source>The file has no coordinate reference system: choose one (CRS).</source>
      <translation>Il file non ha un sistema di riferimento: sceglierne uno (CRS).</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/first_look.py" />
      <source>In column {columns} the points scatter by more than twenty times what they do on the dates around: it holds something else, or is damaged. Remove or correct it.</source>
      <translation>Nella colonna {columns} i punti si disperdono più di venti volte rispetto alle date vicine: contiene altro, o è danneggiata. Toglierla o correggerla.</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/plan.py" />
      <source>Recognised: {source}.</source>
      <translation>Riconosciuto: {source}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/plan.py" />
      <source>columns {names}</source>
      <translation>colonne {names}</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/plan.py" />
      <source>Coordinates: {where}, {crs}.</source>
      <translation>Coordinate: {where}, {crs}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/plan.py" />
      <source>geometry</source>
      <translation>geometria</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/plan.py" />
      <source>Displacement: {unit} -&gt; mm; sign: {sign}</source>
      <translation>Spostamento: {unit} -&gt; mm; segno: {sign}</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/plan.py" />
      <source>Displacement: {unit} (not stated in the file) -&gt; mm; sign: {sign}</source>
      <translation>Spostamento: {unit} (non dichiarata nel file) -&gt; mm; segno: {sign}</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/plan.py" />
      <source>, reversed here as asked.</source>
      <translation>, qui invertito come richiesto.</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/plan.py" />
      <source>Numbers are written with a decimal comma.</source>
      <translation>I numeri sono scritti con la virgola decimale.</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/plan.py" />
      <source>{n_dates} dates from {first} to {last}.</source>
      <translation>{n_dates} date dal {first} al {last}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/plan.py" />
      <source>Columns: {columns}.</source>
      <translation>Colonne: {columns}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/plan.py" />
      <source>none besides the dates</source>
      <translation>nessuna oltre alle date</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/plan.py" />
      <source>Kept as they are: {columns}.</source>
      <translation>Mantenute come sono: {columns}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/plan.py" />
      <source>Smoothed copies left out: {n_smoothed} columns such as {smoothed}.</source>
      <translation>Copie lisciate escluse: {n_smoothed} colonne come {smoothed}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/plan.py" />
      <source>Computed by regression, as the file has no values: {names}.</source>
      <translation>Calcolati per regressione, perché il file non ne ha i valori: {names}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/plan.py" />
      <source>{n_written} points written of {n_read}.</source>
      <translation>{n_written} punti scritti su {n_read} letti.</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/plan.py" />
      <source>{n_duplicate} points are in two files or more, and written once.</source>
      <translation>{n_duplicate} punti sono in due o più file, e scritti una volta sola.</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/plan.py" />
      <source>{n} longitudes from 180 to 360 degrees are brought to -180 to 0.</source>
      <translation>{n} longitudini da 180 a 360 gradi sono riportate a valori da -180 a 0.</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/plan.py" />
      <source>{n} values are taken as missing, as they are no displacements: {codes}.</source>
      <translation>{n} valori sono considerati mancanti, perché non sono spostamenti: {codes}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/plan.py" />
      <source>Points left out: {reasons}.</source>
      <translation>Punti esclusi: {reasons}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/plan.py" />
      <source>Column {column}: {count} cells hold no number and are NULL in the output.</source>
      <translation>Colonna {column}: {count} celle non contengono un numero e sono NULL nel risultato.</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/plan.py" />
      <source>No displacement exceeds {largest_mm:.3g} mm: the file may be in another unit. If so, run again with the unit set.</source>
      <translation>Nessuno spostamento supera {largest_mm:.3g} mm: il file potrebbe essere in un'altra unità. In tal caso, eseguire di nuovo impostando l'unità.</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/plan.py" />
      <source>with more or fewer cells than there are columns</source>
      <translation>con più o meno celle delle colonne</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/plan.py" />
      <source>without valid coordinates (first: {place})</source>
      <translation>senza coordinate valide (il primo: {place})</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/plan.py" />
      <source>without valid coordinates</source>
      <translation>senza coordinate valide</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/plan.py" />
      <source>at 0, 0, far from all the others</source>
      <translation>in 0, 0, lontano da tutti gli altri</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/plan.py" />
      <source>with text or an infinite number in a displacement column (first: {text})</source>
      <translation>con testo o un numero infinito in una colonna di spostamento (primo: {text})</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/plan.py" />
      <source>without a value at any date</source>
      <translation>senza un valore in alcuna data</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/plan.py" />
      <source>The file holds column names and no points: choose a file with data.</source>
      <translation>Il file contiene nomi di colonne e nessun punto: scegliere un file con dati.</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/plan.py" />
      <source>None of the {n} points can be used: {reasons}. Correct the file.</source>
      <translation>Nessuno dei {n} punti si può usare: {reasons}. Correggere il file.</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/point_tiles.py" />
      <source>The folder {path} holds no CSV, zip or vector file: choose the folder of the tiles.</source>
      <translation>La cartella {path} non contiene CSV, zip o file vettoriali: scegliere la cartella dei riquadri.</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/point_tiles.py" />
      <source>No file matches {uri}: correct the pattern.</source>
      <translation>Nessun file corrisponde a {uri}: correggere il modello di nome.</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/point_tiles.py" />
      <source>{file} is too large for a virtual file: choose the files themselves.</source>
      <translation>{file} è troppo grande per un file virtuale: scegliere i file stessi.</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/point_tiles.py" />
      <source>{file} names a file outside its folder, {outside}: choose the files themselves.</source>
      <translation>{file} indica un file fuori dalla sua cartella, {outside}: scegliere i file stessi.</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/point_tiles.py" />
      <source>{file} is a StaMPS-Visualizer export, whose columns have no names: import it alone.</source>
      <translation>{file} è un'esportazione StaMPS-Visualizer, le cui colonne non hanno nomi: importarla da sola.</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/point_tiles.py" />
      <source>{pair} are not of one product ({source}; {other}): import them apart.</source>
      <translation>{pair} non sono di un solo prodotto ({source}; {other}): importarli separatamente.</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/point_tiles.py" />
      <source>{pair} do not give their coordinates alike: import them apart.</source>
      <translation>{pair} non danno le coordinate allo stesso modo: importarli separatamente.</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/point_tiles.py" />
      <source>{pair} are of an ascending and a descending track, which look from two sides: import them apart.</source>
      <translation>{pair} sono di una traccia ascendente e di una discendente, che guardano da due lati: importarli separatamente.</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/point_tiles.py" />
      <source>The {n_tiles} files have {n_shared} of {n_united} dates in common, so they are not tiles of one track and period: import them apart.</source>
      <translation>I {n_tiles} file hanno in comune {n_shared} date su {n_united}, quindi non sono riquadri di una sola traccia e di un solo periodo: importarli separatamente.</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/point_tiles.py" />
      <source>{one} and {other} are of two releases ({first}, {second}), each with a reference of its own: import one release at a time, for example by the pattern *{first}*.</source>
      <translation>{one} e {other} sono di due versioni ({first}, {second}), ognuna con un riferimento proprio: importare una versione alla volta, per esempio con il modello di nome *{first}*.</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/point_tiles.py" />
      <source>{file} among the files: {reason}</source>
      <translation>{file} tra i file: {reason}</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/point_tiles.py" />
      <source>{others} points of {name} are in an earlier file too, at the same place with another series, so the files show different motions, such as the vertical and the eastward: import them apart.</source>
      <translation>{others} punti di {name} sono anche in un file precedente, nello stesso luogo con un'altra serie, quindi i file mostrano moti diversi, come quello verticale e quello verso est: importarli separatamente.</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/point_tiles.py" />
      <source>{n} of the first {total} points of {name} stand where an earlier file has points with another series, so the files are of two releases or products: import them apart.</source>
      <translation>{n} dei primi {total} punti di {name} stanno dove un file precedente ha punti con un'altra serie, quindi i file sono di due versioni o prodotti: importarli separatamente.</translation>
    </message>
    <message>
      <location filename="../processing_provider/large_runs/prepare_large_run.py" />
      <source>Files of measurement points</source>
      <translation>File di punti di misura</translation>
    </message>
    <message>
      <location filename="../processing_provider/large_runs/prepare_large_run.py" />
      <source>As EGMS has them (.zip, .csv), other tables with projected coordinates, or vector files of points; or folders of them. All of one product, track and release.</source>
      <translation>Come li dà EGMS (.zip, .csv), altre tabelle con coordinate proiettate, o file vettoriali di punti; o cartelle di questi. Tutti di un solo prodotto, traccia e versione.</translation>
    </message>
    <message>
      <location filename="../processing_provider/large_runs/prepare_large_run.py" />
      <source>Or a point layer of displacement series</source>
      <translation>O un layer di punti con serie di spostamento</translation>
    </message>
    <message>
      <location filename="../processing_provider/large_runs/prepare_large_run.py" />
      <source>In place of files. A filter or a selection is respected.</source>
      <translation>Al posto dei file. Filtro e selezione sono rispettati.</translation>
    </message>
    <message>
      <location filename="../processing_provider/large_runs/prepare_large_run.py" />
      <source>Coordinate reference system of the files</source>
      <translation>Sistema di riferimento dei file</translation>
    </message>
    <message>
      <location filename="../processing_provider/large_runs/prepare_large_run.py" />
      <source>Only where tables do not state it. Nothing is transformed.</source>
      <translation>Solo se le tabelle non lo dichiarano. Nulla viene trasformato.</translation>
    </message>
    <message>
      <location filename="../processing_provider/large_runs/prepare_large_run.py" />
      <source>Unit of displacement in the files</source>
      <translation>Unità dello spostamento nei file</translation>
    </message>
    <message>
      <location filename="../processing_provider/large_runs/prepare_large_run.py" />
      <source>Automatic is what the recognised source uses.</source>
      <translation>Automatica è quella della fonte riconosciuta.</translation>
    </message>
    <message>
      <location filename="../processing_provider/large_runs/prepare_large_run.py" />
      <source>Largest standard distance of a hotspot (any where not set)</source>
      <translation>Massima distanza standard di un hotspot (qualsiasi se non impostata)</translation>
    </message>
    <message>
      <location filename="../processing_provider/large_runs/prepare_large_run.py" />
      <source>Folder of the run, empty</source>
      <translation>Cartella dell'elaborazione, vuota</translation>
    </message>
    <message>
      <location filename="../processing_provider/large_runs/prepare_large_run.py" />
      <source>Everything of the run lies in it: points, tiles, what is done so far, and in the end the result.</source>
      <translation>Vi sta tutta l'elaborazione: punti, tasselli, ciò che è già fatto e, alla fine, il risultato.</translation>
    </message>
    <message>
      <location filename="../processing_provider/large_runs/prepare_large_run.py" />
      <source>Command that starts the run</source>
      <translation>Comando che avvia l'elaborazione</translation>
    </message>
    <message>
      <location filename="../processing_provider/large_runs/prepare_large_run.py" />
      <source>Paste this into a terminal; given again, it goes on where it was ended:</source>
      <translation>Incollare questo in un terminale; dato di nuovo, riprende da dove si era fermato:</translation>
    </message>
    <message>
      <location filename="../processing_provider/large_runs/prepare_large_run.py" />
      <source>Its result is {file}, which Read a large run reads.</source>
      <translation>Il risultato è {file}, che «Leggi un'elaborazione grande» legge.</translation>
    </message>
    <message>
      <location filename="../processing_provider/large_runs/prepare_large_run.py" />
      <source>Give files of points, or a point layer, and not both.</source>
      <translation>Indicare file di punti oppure un layer di punti, non entrambi.</translation>
    </message>
    <message>
      <location filename="../processing_provider/large_runs/prepare_large_run.py" />
      <source>There is no {path}; correct the path.</source>
      <translation>{path} non c'è: correggere il percorso.</translation>
    </message>
    <message>
      <location filename="../processing_provider/large_runs/prepare_large_run.py" />
      <source>There is something in {folder} already; give an empty folder.</source>
      <translation>In {folder} c'è già qualcosa: indicare una cartella vuota.</translation>
    </message>
    <message>
      <location filename="../processing_provider/large_runs/prepare_large_run.py" />
      <source>{name} has no coordinate system in metres with an EPSG code, and spans too much for a UTM zone: reproject it first, in Europe to EPSG:3035.</source>
      <translation>{name} non ha un sistema di riferimento in metri con un codice EPSG, ed è troppo esteso per un fuso UTM: riproiettarlo prima, in Europa in EPSG:3035.</translation>
    </message>
    <message>
      <location filename="../processing_provider/large_runs/read_large_run.py" />
      <source>Points of the run</source>
      <translation>Punti dell'elaborazione</translation>
    </message>
    <message>
      <location filename="../processing_provider/large_runs/read_large_run.py" />
      <source>The file results.gpkg, or its layer points where QGIS asks which; whole, without a filter.</source>
      <translation>Il file results.gpkg, o il suo layer points se QGIS chiede quale; intero, senza filtro.</translation>
    </message>
    <message>
      <location filename="../processing_provider/large_runs/read_large_run.py" />
      <source>The run used {n_used} of {n} points; {n_read} hotspots.</source>
      <translation>L'elaborazione ha usato {n_used} di {n} punti; {n_read} hotspot.</translation>
    </message>
    <message>
      <location filename="../processing_provider/large_runs/read_large_run.py" />
      <source>{file} holds no large run: choose the layer points of the file results.gpkg that a run has written.</source>
      <translation>{file} non contiene un'elaborazione grande: scegliere il layer points del file results.gpkg che un'elaborazione ha scritto.</translation>
    </message>
    <message>
      <location filename="../processing_provider/large_runs/read_large_run.py" />
      <source>{file} was written by another version of the plugin: give the command of its run again with this one.</source>
      <translation>{file} è stato scritto da un'altra versione del plugin: dare di nuovo il comando dell'elaborazione con questa.</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/compared_run.py" />
      <source>{name} has hotspot {number} twice: choose the layer as Detect hotspots made it.</source>
      <translation>{name} contiene due volte l'hotspot {number}: scegliere il layer come fatto da Individua gli hotspot.</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/compared_run.py" />
      <source>{name} has no field hotspot of numbers: choose the layer of hotspots that Detect hotspots made.</source>
      <translation>{name} non ha un campo hotspot di numeri: scegliere il layer di hotspot fatto da Individua gli hotspot.</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/compared_run.py" />
      <source>{name} has no field hotspot: choose the points with hotspots that Detect hotspots made.</source>
      <translation>{name} non ha il campo hotspot: scegliere i punti con hotspot fatti da Individua gli hotspot.</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/compared_run.py" />
      <source>{points} and {hotspots} are of different runs, as hotspot {number} has {n} points in the one and {told} in the other: choose the points that were made with the hotspots.</source>
      <translation>{points} e {hotspots} sono di elaborazioni diverse, poiché l'hotspot {number} ha {n} punti nel primo e {told} nel secondo: scegliere i punti creati insieme agli hotspot.</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/feature_blocks.py" />
      <source>with a decimal comma in place of a point</source>
      <translation>con una virgola decimale al posto di un punto</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/feature_blocks.py" />
      <source>with something other than a number in a displacement column</source>
      <translation>con qualcosa di diverso da un numero in una colonna di spostamento</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/metric_crs.py" />
      <source>The layer has no coordinate reference system, so distances cannot be measured: set its CRS.</source>
      <translation>Il layer non ha un sistema di riferimento, quindi le distanze non si possono misurare: impostare il suo SR.</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/metric_crs.py" />
      <source>Distances are measured in the layer's own CRS, {name}.</source>
      <translation>Le distanze sono misurate nel SR proprio del layer, {name}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/metric_crs.py" />
      <source>The coordinates do not fit the layer's CRS, {name}: find out which CRS they are in and set it.</source>
      <translation>Le coordinate non si accordano con il SR del layer, {name}: stabilire in quale SR sono e impostarlo.</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/metric_crs.py" />
      <source>Distances are measured in {name}, because {reason}.</source>
      <translation>Le distanze sono misurate in {name}, perché {reason}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/metric_crs.py" />
      <source>Distances are measured in an azimuthal equidistant projection about {latitude:.4f} N, {longitude:.4f} E, because {reason} and the points span UTM zones.</source>
      <translation>Le distanze sono misurate in una proiezione azimutale equidistante attorno a {latitude:.4f} N, {longitude:.4f} E, perché {reason} e i punti attraversano più zone UTM.</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/metric_crs.py" />
      <source>the layer's CRS, {name}, is in degrees</source>
      <translation>il SR del layer, {name}, è in gradi</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/metric_crs.py" />
      <source>the layer's CRS, {name}, is not in metres</source>
      <translation>il SR del layer, {name}, non è in metri</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/metric_crs.py" />
      <source>Web Mercator stretches distances</source>
      <translation>Web Mercator dilata le distanze</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/metric_crs.py" />
      <source>distances in the layer's CRS, {name}, are off by {error:.0f} % here</source>
      <translation>le distanze nel SR del layer, {name}, qui sono errate del {error:.0f} %</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/point_block.py" />
      <source>without geometry</source>
      <translation>senza geometria</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/point_block.py" />
      <source>whose geometry is not a single point</source>
      <translation>la cui geometria non è un singolo punto</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/point_block.py" />
      <source>{n_kept} points, none refused.</source>
      <translation>{n_kept} punti, nessuno rifiutato.</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/point_block.py" />
      <source>{n_kept} of {total} points can be used; refused: {reasons}.</source>
      <translation>{n_kept} punti su {total} si possono usare; rifiutati: {reasons}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/point_block.py" />
      <source>Field {name} holds '{value}', which is not a whole number: choose the field of cluster labels.</source>
      <translation>Il campo {name} contiene '{value}', che non è un numero intero: scegliere il campo delle etichette dei cluster.</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/point_block.py" />
      <source>Field {name} holds '{value}', which is not a number: choose a field of numbers.</source>
      <translation>Il campo {name} contiene '{value}', che non è un numero: scegliere un campo di numeri.</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/point_layer.py" />
      <source>Left out, as they hold no value at all: {names}.</source>
      <translation>Esclusi, perché non contengono alcun valore: {names}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/point_layer.py" />
      <source>{n_used} dates from {first} to {last}.</source>
      <translation>{n_used} date dal {first} al {last}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/point_layer.py" />
      <source>The names of the date fields, such as {name}, state {unit}, and numbers are read as millimetres: say so where a unit can be chosen, or import the file first.</source>
      <translation>I nomi dei campi delle date, come {name}, indicano {unit}, e i numeri sono letti come millimetri: indicarlo dove si può scegliere l'unità, o importare prima il file.</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/point_layer.py" />
      <source>The displacements are very small (median {median:.2g}, largest {largest:.2g}) for millimetres: if they are metres, say so where a unit can be chosen, or import the file with its unit first.</source>
      <translation>Gli spostamenti sono molto piccoli (mediana {median:.2g}, massimo {largest:.2g}) per essere millimetri: se sono metri, indicarlo dove si può scegliere un'unità, o importare prima il file con la sua unità.</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/point_layer.py" />
      <source>The layer has no field {name}: choose among its date fields.</source>
      <translation>Il layer non ha un campo {name}: scegliere tra i suoi campi data.</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/point_layer.py" />
      <source>The layer has no displacement columns: their names must be dates, such as 20200131, D20200131 or 2020-01-31, and here the fields are {fields}. Import the file first, or choose another layer.</source>
      <translation>Il layer non ha colonne di spostamento: i loro nomi devono essere date, come 20200131, D20200131 o 2020-01-31, e qui i campi sono {fields}. Importare prima il file, o scegliere un altro layer.</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/point_layer.py" />
      <source>There is only one date, {day} (field {name}): a displacement series needs at least two.</source>
      <translation>C'è una sola data, {day} (campo {name}): una serie di spostamento ne richiede almeno due.</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/point_layer.py" />
      <source>{name} is a table without geometry: a point layer is needed. Import the file first.</source>
      <translation>{name} è una tabella senza geometria: serve un layer di punti. Importare prima il file.</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/point_layer.py" />
      <source>{name} is a {kind} layer: a point layer is needed. Make points of it by Centroids first.</source>
      <translation>{name} è un layer di tipo {kind}: serve un layer di punti. Ricavarne prima i punti con Centroidi.</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/point_layer.py" />
      <source>{name} has no coordinate reference system: set its CRS, so that distances can be measured.</source>
      <translation>{name} non ha un sistema di riferimento: impostare il suo SR, perché si possano misurare le distanze.</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/point_layer.py" />
      <source>No point has a cluster: field {field} is negative or NULL everywhere; choose another field.</source>
      <translation>Nessun punto ha un cluster: il campo {field} è negativo o NULL ovunque; scegliere un altro campo.</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/point_layer.py" />
      <source>The layer has no field {name}: choose the field that holds the {what}.</source>
      <translation>Il layer non ha un campo {name}: scegliere il campo che contiene {what}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/point_layer.py" />
      <source>{summary} At least two points are needed.</source>
      <translation>{summary} Servono almeno due punti.</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/point_layer.py" />
      <source>{n} of {n_ids} points have coordinates that do not fit the layer's CRS, {sourceCrs}: correct or deselect them, or set the right CRS.</source>
      <translation>{n} punti su {n_ids} hanno coordinate che non si accordano con il SR del layer, {sourceCrs}: correggerli o deselezionarli, o impostare il SR giusto.</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/point_layer.py" />
      <source>Only field {name} holds any value: a displacement series needs at least two dates.</source>
      <translation>Solo il campo {name} contiene qualche valore: una serie di spostamento richiede almeno due date.</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/point_layer.py" />
      <source>In field {fields} the points scatter by more than twenty times what they do on the dates around: it holds something else, or is damaged. Leave it out of the date fields, or correct it.</source>
      <translation>Nel campo {fields} i punti si disperdono più di venti volte rispetto alle date vicine: contiene altro, o è danneggiato. Escluderlo dai campi data, o correggerlo.</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/point_layer.py" />
      <source>{name} has no points: check its filter, or whether 'selected features only' was meant.</source>
      <translation>{name} non ha punti: controllare il suo filtro, o se si intendeva «solo gli elementi selezionati».</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/point_reading.py" />
      <source>with coordinates that are not finite</source>
      <translation>con coordinate non finite</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/point_reading.py" />
      <source>with an infinite displacement</source>
      <translation>con uno spostamento infinito</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/point_reading.py" />
      <source>without any displacement value</source>
      <translation>senza alcun valore di spostamento</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/point_reading.py" />
      <source>Field {field} holds more than {most_classes} different values: choose the field that holds the classes.</source>
      <translation>Il campo {field} contiene più di {most_classes} valori diversi: scegliere il campo che contiene le classi.</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/profile_line.py" />
      <source>{name} has no coordinate reference system: set its CRS.</source>
      <translation>{name} non ha un sistema di riferimento: impostare il suo SR.</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/profile_line.py" />
      <source>{name} has {n_shapes} lines, and a profile runs along one: draw one, or select one and choose to use selected features only.</source>
      <translation>{name} ha {n_shapes} linee, e un profilo ne segue una: disegnarne una, o selezionarne una e scegliere di usare solo gli elementi selezionati.</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/profile_line.py" />
      <source>The line of {name} is in several pieces that do not join: draw it in one.</source>
      <translation>La linea di {name} è in più pezzi che non si uniscono: disegnarla in uno solo.</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/profile_line.py" />
      <source>The line of {name} lies where the points' CRS has no place for it: draw it near the points.</source>
      <translation>La linea di {name} si trova dove il SR dei punti non ha posto per essa: disegnarla vicino ai punti.</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/profile_points.py" />
      <source>{n} points within {width:g} m of the line of {length:.0f} m.</source>
      <translation>{n} punti entro {width:g} m dalla linea di {length:.0f} m.</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/profile_points.py" />
      <source>Around the line: {summary}</source>
      <translation>Attorno alla linea: {summary}</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/profile_points.py" />
      <source>No point lies within {width:g} m of the line: choose a larger distance, or draw the line through the points.</source>
      <translation>Nessun punto si trova entro {width:g} m dalla linea: scegliere una distanza maggiore, o disegnare la linea attraverso i punti.</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/track_layer.py" />
      <source>{name} does not say from where it was seen: it has neither the line of sight (missing: {missing}) nor an incidence angle (incidence); import its file again, or add these fields.</source>
      <translation>{name} non dice da dove è stato osservato: non ha né la linea di vista (mancano: {missing}) né un angolo di incidenza (incidence); importare di nuovo il suo file, o aggiungere questi campi.</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/track_layer.py" />
      <source>{name} has an incidence angle ({incidence}) but no heading: give the heading of its satellite, or add a field {headings}.</source>
      <translation>{name} ha un angolo di incidenza ({incidence}) ma nessuna direzione di volo: indicare la direzione di volo del suo satellite, o aggiungere un campo {headings}.</translation>
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
      <location filename="../processing_provider/parameters/hotspots.py" />
      <source>What the displacement is (for the report's words)</source>
      <translation>Che cos'è lo spostamento (per le parole del rapporto)</translation>
    </message>
    <message>
      <location filename="../processing_provider/parameters/hotspots.py" />
      <source>As the layer's fields tell</source>
      <translation>Come indicano i campi del layer</translation>
    </message>
    <message>
      <location filename="../processing_provider/parameters/hotspots.py" />
      <source>Along the line of sight</source>
      <translation>Lungo la linea di vista</translation>
    </message>
    <message>
      <location filename="../processing_provider/parameters/hotspots.py" />
      <source>Vertical</source>
      <translation>Verticale</translation>
    </message>
    <message>
      <location filename="../processing_provider/parameters/hotspots.py" />
      <source>The report says &lt;i&gt;sinking&lt;/i&gt; and &lt;i&gt;rising&lt;/i&gt; of vertical displacement only. A layer with fields of incidence angle or line of sight is taken for displacement along it; of any other, both are said.</source>
      <translation>Il rapporto dice &lt;i&gt;sinking&lt;/i&gt; (in abbassamento) e &lt;i&gt;rising&lt;/i&gt; (in sollevamento) solo per lo spostamento verticale. Per un layer con campi dell'angolo di incidenza o della linea di vista si intende lo spostamento lungo di essa; per ogni altro si dicono entrambe le cose.</translation>
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
      <location filename="../processing_provider/prepare_series.py" />
      <source>A window of {window} dates has no middle: choose an odd number.</source>
      <translation>Una finestra di {window} date non ha un centro: scegliere un numero dispari.</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>A window of {window} dates is too short for order {order}: choose a longer one.</source>
      <translation>Una finestra di {window} date è troppo corta per l'ordine {order}: sceglierne una più lunga.</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>The filter's window of {window} dates is longer than the series of {n_dates}.</source>
      <translation>La finestra del filtro di {window} date è più lunga della serie di {n_dates}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>A step of {step} days makes {n} dates, too many fields for a layer.</source>
      <translation>Un passo di {step} giorni produce {n} date, troppi campi per un layer.</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>The reference is an area, and none is given: choose a polygon layer of stable ground.</source>
      <translation>Il riferimento è un'area, e nessuna è indicata: scegliere un layer di poligoni di terreno stabile.</translation>
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
      <location filename="../processing_provider/report/cluster_report.py" />
      <source>1 temporal cluster among {points}</source>
      <translation>1 cluster temporale tra {points}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/cluster_report.py" />
      <source>{n} temporal clusters among {points}</source>
      <translation>{n} cluster temporali tra {points}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/cluster_report.py" />
      <source>Temporal clusters: {layer}</source>
      <translation>Cluster temporali: {layer}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/cluster_report.py" />
      <source>Points of one cluster move alike over time, wherever they are. The layer was measured on {n} dates from {first} to {last}.</source>
      <translation>I punti di uno stesso cluster si muovono allo stesso modo nel tempo, ovunque siano. Il layer è stato misurato in {n} date, da {first} a {last}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/cluster_report.py" />
      <source>What each cluster does</source>
      <translation>Che cosa fa ogni cluster</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/cluster_report.py" />
      <source>The clusters in numbers</source>
      <translation>I cluster in numeri</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/cluster_report.py" />
      <source>{score} over the number of temporal clusters.</source>
      <translation>{score} secondo il numero di cluster temporali.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/cluster_report.py" />
      <source>Number of clusters</source>
      <translation>Numero di cluster</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/cluster_report.py" />
      <source>What was decided, and why</source>
      <translation>Che cosa è stato deciso, e perché</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/cluster_report.py" />
      <source>Time-series k-means: Tiwari and Shirzaei (2024), section 3.1; the plots follow figure 6c and d.</source>
      <translation>K-means di serie temporali: Tiwari e Shirzaei (2024), sezione 3.1; i grafici seguono le figure 6c e d.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/cluster_report.py" />
      <source>Mean series of the clusters, each in its colour on the map, with its number at the end.</source>
      <translation>Serie medie dei cluster, ognuna nel suo colore sulla mappa, con il suo numero alla fine.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/cluster_report.py" />
      <source> Those of the {n} largest.</source>
      <translation> Quelle dei {n} più grandi.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/cluster_report.py" />
      <source>Mean series of {n} temporal clusters over time.</source>
      <translation>Serie medie di {n} cluster temporali nel tempo.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/cluster_report.py" />
      <source>Cluster {cluster}: {n} points</source>
      <translation>Cluster {cluster}: {n} punti</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/cluster_report.py" />
      <source>Mean displacement in mm; the band holds four points in five.</source>
      <translation>Spostamento medio in mm; la fascia contiene quattro punti su cinque.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/cluster_report.py" />
      <source> The {n} largest clusters.</source>
      <translation> I {n} cluster più grandi.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/cluster_report.py" />
      <source>Change: of the mean series, in mm, from the first date to the last.</source>
      <translation>Variazione: della serie media, in mm, dalla prima data all'ultima.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/cluster_report.py" />
      <source>Cluster</source>
      <translation>Cluster</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/cluster_report.py" />
      <source>Change</source>
      <translation>Variazione</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_report.py" />
      <source>Each hotspot with its number and what happened to it; numbers in brackets are those of the earlier run. Dark red is new, orange worse, blue calmer, grey unchanged.</source>
      <translation>Ogni hotspot con il suo numero e ciò che gli è accaduto; i numeri tra parentesi sono quelli dell'elaborazione precedente. Rosso scuro è nuovo, arancione peggiorato, blu più calmo, grigio invariato.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_report.py" />
      <source>layer What changed (happened)</source>
      <translation>layer Che cosa è cambiato (happened)</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_report.py" />
      <source>For the expert: the full list, the method, every decision and parameter</source>
      <translation>Per l'esperto: l'elenco completo, il metodo, ogni decisione e parametro</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_report.py" />
      <source>{plugin}. Velocities are relative to the stable ground around each hotspot. All numbers are those of the layer written with this report.</source>
      <translation>{plugin}. Le velocità sono relative al terreno stabile attorno a ciascun hotspot. Tutti i numeri sono quelli del layer scritto con questo rapporto.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_report.py" />
      <source>What changed: {before} and {after}</source>
      <translation>Che cosa è cambiato: {before} e {after}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_report.py" />
      <source>No hotspot in either run</source>
      <translation>Nessun hotspot in entrambe le elaborazioni</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_report.py" />
      <source>No hotspot is told to be new or worse</source>
      <translation>Nessun hotspot risulta nuovo o peggiorato</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_report.py" />
      <source>1 hotspot is new or got worse</source>
      <translation>1 hotspot è nuovo o peggiorato</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_report.py" />
      <source>{n} hotspots are new or got worse</source>
      <translation>{n} hotspot sono nuovi o peggiorati</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_report.py" />
      <source>Of {n} hotspots: {counts}.</source>
      <translation>Su {n} hotspot: {counts}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_report.py" />
      <source>Compared is the motion from {now_first} to {now_last} with that from {then_first} to {then_last}. {note}</source>
      <translation>Si confronta il moto dal {now_first} al {now_last} con quello dal {then_first} al {then_last}. {note}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_report.py" />
      <source>What is new or got worse, the most pressing first. Sure is how sure that is.</source>
      <translation>Ciò che è nuovo o peggiorato, il più urgente per primo. Sicurezza dice quanto è sicuro.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_report.py" />
      <source>What there is, the most pressing first. Sure is how sure that is.</source>
      <translation>Ciò che c'è, il più urgente per primo. Sicurezza dice quanto è sicuro.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_report.py" />
      <source> The first {n} of {total}; the full list is at the end.</source>
      <translation> I primi {n} di {total}; l'elenco completo è in fondo.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_report.py" />
      <source>Sure</source>
      <translation>Sicurezza</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_report.py" />
      <source>What to know today</source>
      <translation>Che cosa sapere oggi</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_report.py" />
      <source>Displacement in mm relative to the stable ground around, mean of its points: dark the later run, grey dots the earlier. The upright is the end of what the earlier run knew.</source>
      <translation>Spostamento in mm rispetto al terreno stabile attorno, media dei suoi punti: scura l'elaborazione più recente, punti grigi la precedente. La verticale è la fine di ciò che la precedente conosceva.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_report.py" />
      <source>The plots of the other {rest} hotspots are left out here.</source>
      <translation>I grafici degli altri {rest} hotspot sono qui omessi.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_report.py" />
      <source>Each hotspot that changed</source>
      <translation>Ogni hotspot cambiato</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_report.py" />
      <source>Each hotspot</source>
      <translation>Ogni hotspot</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_report.py" />
      <source>Sure: {sure}. {before} in the earlier run, {after} in the later.</source>
      <translation>Sicurezza: {sure}. {before} nell'elaborazione precedente, {after} nella più recente.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_report.py" />
      <source>Hotspot {number}</source>
      <translation>Hotspot {number}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_report.py" />
      <source>{name}: {happened}. Mean displacement in both runs.</source>
      <translation>{name}: {happened}. Spostamento medio nelle due elaborazioni.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_report.py" />
      <source>Layer What changed, by field. Velocities in mm/yr relative to the stable ground around.</source>
      <translation>Layer Che cosa è cambiato, per campo. Velocità in mm/anno rispetto al terreno stabile attorno.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_report.py" />
      <source>Before</source>
      <translation>Prima</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_report.py" />
      <source>Then</source>
      <translation>Allora</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_report.py" />
      <source>Now</source>
      <translation>Adesso</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_report.py" />
      <source>Common dates</source>
      <translation>Date comuni</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_report.py" />
      <source>All hotspots</source>
      <translation>Tutti gli hotspot</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_report.py" />
      <source>Hotspots of the two runs are the same where a quarter of the points of either, of those near a point of the other run, lie in the other. The ground in no hotspot of either run is stable ground; velocities are relative to that around each hotspot, so that neither another reference nor what releases differ by over kilometres counts. Where the later run holds most of a year of the time before, both velocities are read off its series by one regression with a bend at the end of the earlier run, a yearly season apart. An error is the root of the sum of two squares: that of the regression, its noise correlated in time, and the spread that stable ground gives to the same velocity of as many neighbouring points. New means that the ground itself was at rest, and gone that it is at rest now; what moved before and was not told is newly seen.</source>
      <translation>Gli hotspot delle due elaborazioni sono gli stessi dove un quarto dei punti dell'uno, di quelli vicini a un punto dell'altra elaborazione, sta nell'altro. Il terreno in nessun hotspot delle due è terreno stabile; le velocità sono relative a quello attorno a ciascun hotspot, così che né un altro riferimento né ciò in cui le versioni differiscono su chilometri conta. Dove l'elaborazione più recente contiene quasi un anno del tempo di prima, entrambe le velocità si leggono dalle sue serie con una sola regressione che piega alla fine della precedente, a parte una stagione annuale. Un errore è la radice della somma di due quadrati: quello della regressione, con rumore correlato nel tempo, e la dispersione che il terreno stabile dà alla stessa velocità di altrettanti punti vicini. Nuovo significa che il terreno stesso era fermo, e scomparso che è fermo ora; ciò che si muoveva già e non era stato segnalato è visto ora.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_report.py" />
      <source>How runs are compared</source>
      <translation>Come si confrontano le elaborazioni</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_words.py" />
      <source>{n} {happened}</source>
      <translation>{n} {happened}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_words.py" />
      <source> and </source>
      <translation> e </translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_words.py" />
      <source>{happened}: it was {then}, and no point of the later run stands there.</source>
      <translation>{happened}: era {then}, e nessun punto dell'elaborazione più recente sta lì.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_words.py" />
      <source>{happened}: {now} since {since}, {then} before.</source>
      <translation>{happened}: {now} dal {since}, prima {then}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_words.py" />
      <source>{happened}: {now} since {since}, {then} before, a change of {change} mm a year.</source>
      <translation>{happened}: {now} dal {since}, prima {then}, una variazione di {change} mm all'anno.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_words.py" />
      <source>not told from rest ({amount})</source>
      <translation>non distinguibile dalla quiete ({amount})</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_words.py" />
      <source>The earlier run has it as hotspots {numbers}.</source>
      <translation>L'elaborazione precedente lo ha come hotspot {numbers}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_words.py" />
      <source>Hotspot {number} of the earlier run.</source>
      <translation>Hotspot {number} dell'elaborazione precedente.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_words.py" />
      <source>{share} of its points stand on ground that began to move.</source>
      <translation>Il {share} dei suoi punti sta su terreno che ha cominciato a muoversi.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_words.py" />
      <source>{share} of its points then are on ground at rest now.</source>
      <translation>Il {share} dei suoi punti di allora sta su terreno ora fermo.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_words.py" />
      <source>No change of its motion can be told: what is new is that there is enough to see it.</source>
      <translation>Non si può dire che il suo moto sia cambiato: di nuovo c'è che ora basta per vederlo.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_words.py" />
      <source>No change of its motion can be told: there is no longer enough to see it.</source>
      <translation>Non si può dire che il suo moto sia cambiato: non c'è più abbastanza per vederlo.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_words.py" />
      <source>That is as far as can be told: a change of half its motion could hide in the errors.</source>
      <translation>Per quanto si può dire: una variazione di metà del suo moto potrebbe nascondersi negli errori.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_words.py" />
      <source>Over the dates that both have, the runs do not agree ({before} against {after} mm a year): the change may be one of processing.</source>
      <translation>Nelle date comuni le elaborazioni non concordano ({before} contro {after} mm all'anno): la variazione può essere dovuta all'elaborazione.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/confusion_plot.py" />
      <source>points</source>
      <translation>punti</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/confusion_plot.py" />
      <source>Confusion matrix of {n_classes} classes: {share} of the points are on its diagonal.</source>
      <translation>Matrice di confusione di {n_classes} classi: {share} dei punti è sulla sua diagonale.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/confusion_plot.py" />
      <source>{true} found: {share}, {n} of {total} points</source>
      <translation>{true} trovata: {share}, {n} di {total} punti</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/confusion_plot.py" />
      <source>{true} labelled as {predicted}: {share}, {n} of {total} points</source>
      <translation>{true} etichettata come {predicted}: {share}, {n} di {total} punti</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/confusion_plot.py" />
      <source>no label</source>
      <translation>nessuna etichetta</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/content.py" />
      <source>Share of the moving places kept</source>
      <translation>Quota mantenuta dei luoghi in movimento</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/content.py" />
      <source>Silhouette</source>
      <translation>Silhouette</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/content.py" />
      <source>Mean cost to the centre (mm²)</source>
      <translation>Costo medio rispetto al centro (mm²)</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/covariogram_report.py" />
      <source>Points move alike up to about {distance} apart</source>
      <translation>I punti si muovono allo stesso modo fino a circa {distance} l'uno dall'altro</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/covariogram_report.py" />
      <source>The correlation length, read from the fitted {model} model, is {length}: beyond it, knowing how one point moves says little about another.</source>
      <translation>La lunghezza di correlazione, letta dal modello {model} adattato, è {length}: oltre, sapere come si muove un punto dice poco su un altro.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/covariogram_report.py" />
      <source>No correlation length was found</source>
      <translation>Non è stata trovata una lunghezza di correlazione</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/covariogram_report.py" />
      <source>No model fits these covariances: the motion of points does not fade with the distance between them.</source>
      <translation>Nessun modello si adatta a queste covarianze: il moto dei punti non si attenua con la distanza tra loro.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/covariogram_report.py" />
      <source>Displacement covariogram: {layer}</source>
      <translation>Covariogramma dello spostamento: {layer}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/covariogram_report.py" />
      <source>Covariance by distance: dots as measured, line as fitted.</source>
      <translation>Covarianza secondo la distanza: punti come misurata, linea come adattata.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/covariogram_report.py" />
      <source>Pairs of points drawn at random, gathered by the distance between them.</source>
      <translation>Coppie di punti estratte a caso, raggruppate secondo la distanza tra loro.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/covariogram_report.py" />
      <source>The numbers</source>
      <translation>I numeri</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/covariogram_report.py" />
      <source>Mean distance</source>
      <translation>Distanza media</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/covariogram_report.py" />
      <source>Covariance (mm²)</source>
      <translation>Covarianza (mm²)</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/covariogram_report.py" />
      <source>Pairs</source>
      <translation>Coppie</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/covariogram_report.py" />
      <source>Covariogram: Tiwari and Shirzaei (2024), equation 3.</source>
      <translation>Covariogramma: Tiwari e Shirzaei (2024), equazione 3.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/dispersion_report.py" />
      <source> Only the {n} largest are shown.</source>
      <translation> Sono mostrati solo i {n} più grandi.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/dispersion_report.py" />
      <source>Standard distance of clusters: {layer}</source>
      <translation>Distanza standard dei cluster: {layer}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/dispersion_report.py" />
      <source>How widely each cluster is spread</source>
      <translation>Quanto è esteso ogni cluster</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/dispersion_report.py" />
      <source>The ellipses, to scale</source>
      <translation>Le ellissi, in scala</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/dispersion_report.py" />
      <source>Standard distance: Tiwari and Shirzaei (2024), equation 7 and figure 10.</source>
      <translation>Distanza standard: Tiwari e Shirzaei (2024), equazione 7 e figura 10.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/dispersion_report.py" />
      <source>1 cluster</source>
      <translation>1 cluster</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/dispersion_report.py" />
      <source>{n} clusters</source>
      <translation>{n} cluster</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/dispersion_report.py" />
      <source>{n} of {clusters} within {distance}</source>
      <translation>{n} di {clusters} entro {distance}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/dispersion_report.py" />
      <source>{clusters}, spread by {most}</source>
      <translation>{clusters}, dispersione di {most}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/dispersion_report.py" />
      <source>{clusters}, spread by {least} to {most}</source>
      <translation>{clusters}, dispersione da {least} a {most}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/dispersion_report.py" />
      <source>The standard distance says how far the points of a cluster lie from their centre: the root of their mean squared distance.</source>
      <translation>La distanza standard dice quanto lontano dal loro centro si trovano i punti di un cluster: è la radice della loro distanza quadratica media.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/dispersion_report.py" />
      <source>A cluster of more than {distance} is too widely spread for one cause nearby.</source>
      <translation>Un cluster di più di {distance} è troppo esteso per una sola causa vicina.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/dispersion_report.py" />
      <source>Standard distance of each cluster, in the cluster's colour on the map.</source>
      <translation>Distanza standard di ogni cluster, nel colore del cluster sulla mappa.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/dispersion_report.py" />
      <source>Deviational ellipses, of one standard deviation along the directions of largest and smallest spread.</source>
      <translation>Ellissi di deviazione, di una deviazione standard lungo le direzioni di massima e minima dispersione.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/dispersion_report.py" />
      <source> The radius of the dashed circle, about the widest of them, is the threshold.</source>
      <translation> Il raggio del cerchio tratteggiato, attorno alla più ampia, è la soglia.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/dispersion_report.py" />
      <source>Azimuth: direction of the longer axis, clockwise from north.</source>
      <translation>Azimut: direzione dell'asse più lungo, in senso orario dal nord.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/dispersion_report.py" />
      <source>Standard distance</source>
      <translation>Distanza standard</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/dispersion_report.py" />
      <source>Longer semi-axis</source>
      <translation>Semiasse maggiore</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/dispersion_report.py" />
      <source>Shorter semi-axis</source>
      <translation>Semiasse minore</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/dispersion_report.py" />
      <source>Azimuth</source>
      <translation>Azimut</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/distribution_plot.py" />
      <source>median {n}</source>
      <translation>mediana {n}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/distribution_plot.py" />
      <source>{name}: {median}, half of the points from {low} to {high}</source>
      <translation>{name}: {median}, metà dei punti da {low} a {high}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/distribution_plot.py" />
      <source>{what} by group: {medians}.</source>
      <translation>{what} per gruppo: {medians}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/ellipse_plot.py" />
      <source>Distance east ({unit})</source>
      <translation>Distanza verso est ({unit})</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/ellipse_plot.py" />
      <source>Distance north ({unit})</source>
      <translation>Distanza verso nord ({unit})</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/ellipse_plot.py" />
      <source>{number}: semi-axes {longer} and {shorter}</source>
      <translation>{number}: semiassi {longer} e {shorter}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/ellipse_plot.py" />
      <source>threshold {distance}</source>
      <translation>soglia {distance}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/ellipse_plot.py" />
      <source>Deviational ellipses to scale: {n}, whose longer semi-axes are from {least} to {most}.</source>
      <translation>Ellissi di deviazione in scala: {n}, con semiassi maggiori da {least} a {most}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/evaluation_report.py" />
      <source>Evaluation of labels: {layer}</source>
      <translation>Valutazione delle etichette: {layer}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/evaluation_report.py" />
      <source>{share} of {n} points are labelled right</source>
      <translation>{share} di {n} punti ha l'etichetta giusta</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/evaluation_report.py" />
      <source>Each class</source>
      <translation>Ogni classe</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/evaluation_report.py" />
      <source>The confusion matrix in numbers</source>
      <translation>La matrice di confusione in numeri</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/evaluation_report.py" />
      <source>A point without a label counts as wrong.</source>
      <translation>Un punto senza etichetta conta come errato.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/evaluation_report.py" />
      <source>Field {predicted} is held against field {truth}, of {n_classes} classes.</source>
      <translation>Il campo {predicted} è confrontato con il campo {truth}, di {n_classes} classi.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/evaluation_report.py" />
      <source>{n} points ({share}) have no label and count as wrong.</source>
      <translation>{n} punti ({share}) non hanno etichetta e contano come errati.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/evaluation_report.py" />
      <source>{n} points whose class is not known are left out.</source>
      <translation>{n} punti di cui non si conosce la classe sono esclusi.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/evaluation_report.py" />
      <source>Class {name} is missed most often: {recall} of its {n} points are found, and {share} are left without a label.</source>
      <translation>La classe {name} è mancata più spesso: è trovato {recall} dei suoi {n} punti, e {share} resta senza etichetta.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/evaluation_report.py" />
      <source>Class {name} is missed most often: {recall} of its {n} points are found, and {share} are taken for {other}.</source>
      <translation>La classe {name} è mancata più spesso: è trovato {recall} dei suoi {n} punti, e {share} è preso per {other}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/evaluation_report.py" />
      <source>Rows are true classes, columns what their points were labelled as; shares are of the row. Blue is right, red is wrong.</source>
      <translation>Le righe sono le classi vere, le colonne le etichette date ai loro punti; le quote sono della riga. Blu è giusto, rosso è errato.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/evaluation_report.py" />
      <source> Only the largest {n} of {total} classes are shown.</source>
      <translation> Sono mostrate solo le {n} classi più grandi su {total}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/evaluation_report.py" />
      <source>Share of the points of each true class by the class they were labelled as.</source>
      <translation>Quota dei punti di ogni classe vera secondo la classe dell'etichetta.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/evaluation_report.py" />
      <source>Precision is the share of the points labelled as a class that truly are of it, recall the share of the points of a class that are labelled as it, F1 their harmonic mean.</source>
      <translation>La precisione è la quota dei punti con l'etichetta di una classe che vi appartengono davvero, il richiamo la quota dei punti di una classe che ne hanno l'etichetta, F1 la loro media armonica.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/evaluation_report.py" />
      <source>Class</source>
      <translation>Classe</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/evaluation_report.py" />
      <source>Precision</source>
      <translation>Precisione</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/evaluation_report.py" />
      <source>Recall</source>
      <translation>Richiamo</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_picture.py" />
      <source>Map of {n} points with {n_hotspots} hotspots, each in the colour of what happened to it.</source>
      <translation>Mappa di {n} punti con {n_hotspots} hotspot, ciascuno nel colore di ciò che gli è accaduto.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_picture.py" />
      <source>Map of {n} points without hotspots.</source>
      <translation>Mappa di {n} punti senza hotspot.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_picture.py" />
      <source>Map of {n} points with {n_hotspots} hotspots, {n_red} in red and {n_blue} in blue, each with its number.</source>
      <translation>Mappa di {n} punti con {n_hotspots} hotspot, {n_red} in rosso e {n_blue} in blu, ognuno con il suo numero.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_picture.py" />
      <source>Map of {n} points with {n_hotspots} hotspots, {n_red} in red, {n_blue} in blue and {n_ochre} in ochre, each with its number.</source>
      <translation>Mappa di {n} punti con {n_hotspots} hotspot, {n_red} in rosso, {n_blue} in blu e {n_ochre} in ocra, ciascuno con il suo numero.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>{plugin}. Method: Tiwari and Shirzaei (2024), semi-supervised detection of InSAR-based deformation hotspots. Velocities are relative to the motion of the whole scene. All numbers are those of the layers written with this report.</source>
      <translation>{plugin}. Metodo: Tiwari e Shirzaei (2024), individuazione semi-supervisionata di hotspot di deformazione basata su InSAR. Le velocità sono relative al moto dell'intera scena. Tutti i numeri sono quelli dei layer scritti con questo rapporto.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>Deformation hotspots: {layer}</source>
      <translation>Hotspot di deformazione: {layer}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>No hotspot found among {points}</source>
      <translation>Nessun hotspot trovato tra {points}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>1 hotspot found among {points}</source>
      <translation>1 hotspot trovato tra {points}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>{n} hotspots found among {points}</source>
      <translation>{n} hotspot trovati tra {points}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>A hotspot is a group of neighbouring points that share one motion over time, significantly more than the ground around them or the scene as a whole. It was measured on {n} dates from {first} to {last}. {note}</source>
      <translation>Un hotspot è un gruppo di punti vicini che condividono uno stesso moto nel tempo, significativamente maggiore di quello del terreno attorno o dell'intera scena. È stato misurato in {n} date, da {first} a {last}. {note}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>Left out as unusable: {points}.</source>
      <translation>Esclusi perché inutilizzabili: {points}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>The points measured. Land: Natural Earth, and the surroundings of the points.</source>
      <translation>I punti misurati. Terre: Natural Earth, e i dintorni dei punti.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>layer Points</source>
      <translation>layer Punti</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>Each hotspot with its number and its mean velocity in mm a year: red is motion {down}, blue {up}; grey dots are points outside hotspots. Land: Natural Earth, and the surroundings of the points.</source>
      <translation>Ogni hotspot con il suo numero e la sua velocità media in mm all'anno: il rosso è moto {down}, il blu {up}; i punti grigi sono punti fuori dagli hotspot. Terre: Natural Earth, e i dintorni dei punti.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source> Ochre is motion that came back, or goes with the seasons.</source>
      <translation> In ocra il movimento tornato indietro, o che va con le stagioni.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>layers Points (hotspot, v_rel), Hotspots (label), Hotspot ellipses</source>
      <translation>layer Punti (hotspot, v_rel), Hotspot (label), Ellissi degli hotspot</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>Velocities are relative to the motion of the whole scene, ± their standard error. {rules}</source>
      <translation>Le velocità sono relative al moto dell'intera scena, ± il loro errore standard. {rules}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source> The fastest {n} of {total}; the full list is at the end.</source>
      <translation> I {n} più veloci su {total}; l'elenco completo è alla fine.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>The hotspots at a glance</source>
      <translation>Gli hotspot in breve</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>Displacement in mm relative to the motion of the whole scene; line: mean of its points; band: four points in five; dashed: the latest change. From layer Points, the date fields of each hotspot, and layer Hotspots.</source>
      <translation>Spostamento in mm relativo al moto dell'intera scena; linea: media dei suoi punti; fascia: quattro punti su cinque; tratteggio: l'ultimo cambiamento. Dal layer Punti, i campi data di ogni hotspot, e dal layer Hotspot.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>Confidence: {confidence} (significance {significance}, {points}). {details}</source>
      <translation>Affidabilità: {confidence} (significatività {significance}, {points}). {details}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>Hotspot {hotspot}</source>
      <translation>Hotspot {hotspot}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>About {mm} mm from {first} to {last}; its fastest point moves {fastest} mm a year.</source>
      <translation>Circa {mm} mm da {first} a {last}; il suo punto più veloce si muove di {fastest} mm all'anno.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source> Latest change: {when}.</source>
      <translation> Ultimo cambiamento: {when}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source> Pattern, that of {n} % of its points: {pattern}.</source>
      <translation> Pattern, quello del {n} % dei suoi punti: {pattern}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>Layer Hotspots, by field. Velocities in mm/yr relative to the scene; negative is {down}. </source>
      <translation>Layer Hotspot, per campo. Velocità in mm/anno relative alla scena; negativo è {down}. </translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>Significance is that of a normal deviate as rare as such motion of as many neighbours on quiet ground.</source>
      <translation>La significatività è quella di una deviata normale tanto rara quanto un tale moto di altrettanti vicini su terreno fermo.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>Significance is the motion that the surroundings of its points share, in units of what noise and spatial correlation give to as many points on quiet ground.</source>
      <translation>La significatività è il moto condiviso dai dintorni dei suoi punti, in unità di ciò che rumore e correlazione spaziale danno ad altrettanti punti su terreno fermo.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source> The fastest {n} of {total}; the layer has them all.</source>
      <translation> I {n} più veloci su {total}; il layer li ha tutti.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>Area</source>
      <translation>Area</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>Mean</source>
      <translation>Media</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>Range</source>
      <translation>Intervallo</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>Significance</source>
      <translation>Significatività</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>Changed</source>
      <translation>Cambiato</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>{low} to {high}</source>
      <translation>da {low} a {high}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>Points are grouped by their labels, those of field {label_field}</source>
      <translation>I punti sono raggruppati secondo le loro etichette, quelle del campo {label_field}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>Every series becomes a few slow courses of time. Where neighbouring points share more of them than the ground around does, and more than the same search finds among quick courses, in which nothing moves, there is a hotspot; it ends where the motion does. Broad motion is that of cells of 200 m against the quiet ground of the scene. The courses of the hotspots are compared by time-series k-means after.</source>
      <translation>Ogni serie è ridotta a pochi andamenti lenti nel tempo. Dove punti vicini ne condividono più di quanto faccia il terreno attorno, e più di quanto la stessa ricerca trovi tra gli andamenti rapidi, nei quali nulla si muove, c'è un hotspot; finisce dove finisce il moto. Il moto esteso è quello di celle di 200 m rispetto al terreno fermo della scena. Gli andamenti degli hotspot sono poi confrontati con il k-means di serie temporali.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>{grouped}; each group is split into compact patches in space; patches that are spread too widely, or whose motion noise could explain, are dropped. What stays are the hotspots.</source>
      <translation>{grouped}; ogni gruppo è diviso in aree compatte nello spazio; le aree troppo estese, o il cui moto si può spiegare con il rumore, sono scartate. Ciò che resta sono gli hotspot.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>The error of a velocity is the root of the sum of two squares: that of the regression of the mean series, its noise correlated in time, and the spread that quiet ground gives to the mean velocity of as many neighbouring points. A change of motion is told where a step, or two or three segments, describe the mean series very much better than a line does (Bayesian information criterion, by more than 10). Begun and stopped mean slower than a fifth of the other side of the change; a length is that of an evenly filled ellipse with the spread of the points, four times semi_major.</source>
      <translation>L'errore di una velocità è la radice della somma di due quadrati: quello della regressione della serie media, il cui rumore è correlato nel tempo, e la dispersione che il terreno fermo dà alla velocità media di altrettanti punti vicini. Un cambiamento di moto è indicato dove un gradino, o due o tre tratti, descrivono la serie media molto meglio di una retta (criterio di informazione bayesiano, di più di 10). Iniziato e fermato significano più lento di un quinto dell'altro lato del cambiamento; una lunghezza è quella di un'ellisse riempita in modo uniforme con la dispersione dei punti, quattro volte semi_major.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>How much two points move alike, by the distance between them: dots as measured, line as fitted.</source>
      <translation>Quanto due punti si muovono allo stesso modo, secondo la distanza tra loro: punti come misurato, linea come adattato.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>layer Points, pairs of its date fields</source>
      <translation>layer Punti, coppie dei suoi campi data</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>Correlation in space</source>
      <translation>Correlazione nello spazio</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>How hotspots are found</source>
      <translation>Come si trovano gli hotspot</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>Temporal cluster {cluster}: {n} points</source>
      <translation>Cluster temporale {cluster}: {n} punti</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>Mean series relative to the scene, in mm; the band holds four points in five. From layer Points, the date fields of each tcluster.</source>
      <translation>Serie medie relative alla scena, in mm; la fascia contiene quattro punti su cinque. Dal layer Punti, i campi data di ogni tcluster.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>Temporal clusters</source>
      <translation>Cluster temporali</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>Standard distance: how widely a hotspot's points are spread around their centre.</source>
      <translation>Distanza standard: quanto sono dispersi i punti di un hotspot attorno al loro centro.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source> Wider than {distance} is no hotspot.</source>
      <translation> Oltre {distance} non è un hotspot.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>layer Hotspots (hotspot, std_dist)</source>
      <translation>layer Hotspot (hotspot, std_dist)</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>where they lie</source>
      <translation>dove si trovano</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>side by side, as they are far apart</source>
      <translation>una accanto all'altra, perché sono molto distanti</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>The deviational ellipses of the hotspots, by number, to scale, {where}; north is up.</source>
      <translation>Le ellissi di deviazione degli hotspot, per numero, in scala, {where}; il nord è in alto.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>layer Hotspot ellipses (hotspot, semi_major, semi_minor, azimuth)</source>
      <translation>layer Ellissi degli hotspot (hotspot, semi_major, semi_minor, azimuth)</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>Spread of the hotspots</source>
      <translation>Dispersione degli hotspot</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>{word} where at most {n} %</source>
      <translation>{word} dove al massimo il {n} %</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>Confidence is {shares} of the hotspots at least so sure are expected to be false, as measured on this layer; of broad motion it follows its significance.</source>
      <translation>L'affidabilità è {shares} degli hotspot almeno altrettanto sicuri è atteso falso, come misurato su questo layer; per il moto esteso segue la sua significatività.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>{word} from a significance of {least} and {fewest} points</source>
      <translation>{word} da una significatività di {least} e {fewest} punti</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>{word} from a significance of {least}</source>
      <translation>{word} da una significatività di {least}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>Confidence is {rules}, else {rest}.</source>
      <translation>L'affidabilità è {rules}, altrimenti {rest}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>coming and going</source>
      <translation>in andata e ritorno</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>It is {doing}.</source>
      <translation>È {doing}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>All are {doing}.</source>
      <translation>Sono tutti {doing}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>{doing}: {n}.</source>
      <translation>{doing}: {n}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>, in the broad motion of hotspot {inside}, which is {around} there</source>
      <translation>, nel moto esteso dell'hotspot {inside}, che lì è {around}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>broad motion of {points} over {extent}, {moving}.</source>
      <translation>moto esteso di {points} su {extent}, {moving}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>{points} over {extent}, {moving}.</source>
      <translation>{points} su {extent}, {moving}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>, with a jump of {jump} mm {way} in {when}</source>
      <translation>, con un salto di {jump} mm {way} in {when}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>, reversed in {when} ({moving} since)</source>
      <translation>, invertito in {when} ({moving} da allora)</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>jump of {mm} mm in {month}</source>
      <translation>salto di {mm} mm in {month}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>begun in {month}</source>
      <translation>iniziato in {month}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>stopped in {month}</source>
      <translation>fermato in {month}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>reversed in {month}</source>
      <translation>invertito in {month}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>faster since {month}</source>
      <translation>più veloce da {month}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>slower since {month}</source>
      <translation>più lento da {month}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>about {when}</source>
      <translation>circa {when}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>moving away from the satellite</source>
      <translation>in allontanamento dal satellite</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>moving towards the satellite</source>
      <translation>in avvicinamento al satellite</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>moving away from the satellite by {amount}</source>
      <translation>in allontanamento dal satellite di {amount}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>moving towards the satellite by {amount}</source>
      <translation>in avvicinamento al satellite di {amount}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>away from the satellite</source>
      <translation>in allontanamento dal satellite</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>towards the satellite</source>
      <translation>verso il satellite</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>The satellite measures along its line of sight, which is slanted: moving away from it can be sinking, moving sideways, or both.</source>
      <translation>Il satellite misura lungo la sua linea di vista, che è obliqua: allontanarsi da esso può essere un abbassamento, un moto laterale, o entrambi.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>sinking</source>
      <translation>in abbassamento</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>rising</source>
      <translation>in sollevamento</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>sinking {amount}</source>
      <translation>in abbassamento di {amount}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>rising {amount}</source>
      <translation>in sollevamento di {amount}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>down</source>
      <translation>verso il basso</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>up</source>
      <translation>verso l'alto</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>The layer is taken for vertical displacement.</source>
      <translation>Per il layer si intende lo spostamento verticale.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>moving away from the satellite, or down</source>
      <translation>in allontanamento dal satellite, o verso il basso</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>moving towards the satellite, or up</source>
      <translation>in avvicinamento al satellite, o verso l'alto</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>moving away from the satellite, or down, by {amount}</source>
      <translation>in allontanamento dal satellite, o verso il basso, di {amount}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>moving towards the satellite, or up, by {amount}</source>
      <translation>in avvicinamento al satellite, o verso l'alto, di {amount}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>away from the satellite, or down</source>
      <translation>in allontanamento dal satellite, o verso il basso</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>towards the satellite, or up</source>
      <translation>verso il satellite, o verso l'alto</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>The layer does not say whether its displacement is along the satellite's line of sight or vertical.</source>
      <translation>Il layer non dice se il suo spostamento è lungo la linea di vista del satellite o verticale.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/html.py" />
      <source>Parameters</source>
      <translation>Parametri</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/html.py" />
      <source>As used in this run.</source>
      <translation>Come usati in questa esecuzione.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/html.py" />
      <source>Parameter</source>
      <translation>Parametro</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/html.py" />
      <source>Value</source>
      <translation>Valore</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/html.py" />
      <source>From {source}.</source>
      <translation>Da {source}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>Deformation patterns: {layer}</source>
      <translation>Pattern di deformazione: {layer}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>The layer was measured on {n} dates from {first} to {last}. A point is named after the pattern that a network finds most probable in its series; it has none where no pattern is probable enough.</source>
      <translation>Il layer è stato misurato in {n} date, da {first} a {last}. A un punto si dà il nome del pattern che una rete trova più probabile nella sua serie; non ne ha dove nessun pattern è abbastanza probabile.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>The share of each pattern</source>
      <translation>La quota di ogni pattern</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>The patterns in numbers</source>
      <translation>I pattern in numeri</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>How fast the points of each pattern move</source>
      <translation>Quanto si muovono i punti di ogni pattern</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>How coherent they are</source>
      <translation>Quanto sono coerenti</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>What a typical point does</source>
      <translation>Che cosa fa un punto tipico</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>How patterns are found</source>
      <translation>Come si trovano i pattern</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>Patterns: Yang and others (2024), of which the plots follow figures 5b, 10 and 11. All numbers are those of the points that were classified.</source>
      <translation>Pattern: Yang e altri (2024), di cui i grafici seguono le figure 5b, 10 e 11. Tutti i numeri sono quelli dei punti classificati.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>piecewise</source>
      <translation>a tratti</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>No pattern is probable enough at any of {n} points</source>
      <translation>Nessun pattern è abbastanza probabile in alcuno dei {n} punti</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>{share} of {n} points are {pattern}</source>
      <translation>{share} di {n} punti: {pattern}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>Share of points by pattern: {said}.</source>
      <translation>Quota dei punti per pattern: {said}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>Share of all points, in the pattern's colour on the map.</source>
      <translation>Quota di tutti i punti, nel colore del pattern sulla mappa.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>Velocity</source>
      <translation>Velocità</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>Quartiles</source>
      <translation>Quartili</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>Coherence</source>
      <translation>Coerenza</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>Medians over the points of each pattern; velocities in mm/yr, by regression, negative away from the satellite or down. The probability of points without a pattern is that of the likeliest one.</source>
      <translation>Mediane dei punti di ogni pattern; velocità in mm/anno, per regressione, negative in allontanamento dal satellite o verso il basso. La probabilità dei punti senza pattern è quella del più probabile.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>Probability</source>
      <translation>Probabilità</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>The layer has no field of coherence, so that of the patterns is not known.</source>
      <translation>Il layer non ha un campo di coerenza, quindi quella dei pattern non è nota.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>The layer's field of coherence has no value at any point that was classified.</source>
      <translation>Il campo di coerenza del layer non ha valori in alcuno dei punti classificati.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>The wider the shape, the more of the pattern's points. The dot is the median, the bar holds the middle half of the points, the line nine in ten; the plot leaves out the farthest.</source>
      <translation>Più larga è la forma, più punti del pattern vi sono. Il punto è la mediana, la barra contiene la metà centrale dei punti, la linea nove su dieci; il grafico esclude i più lontani.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>No point has a pattern.</source>
      <translation>Nessun punto ha un pattern.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>Typical points, {pattern}</source>
      <translation>Punti tipici, {pattern}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>{pattern}, away or down: {points}</source>
      <translation>{pattern}, via o giù: {points}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>{pattern}: {points}</source>
      <translation>{pattern}: {points}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>{pattern}, towards or up: {points}</source>
      <translation>{pattern}, vicino o su: {points}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>Mean displacement of typical points in mm, from the mean of their first five dates; the band holds four points in five. Typical are those named with at least the pattern's median probability that move in the direction of most, so that points that sink and points that rise do not cancel.</source>
      <translation>Spostamento medio dei punti tipici in mm, dalla media delle loro prime cinque date; la fascia contiene quattro punti su cinque. Tipici sono quelli il cui pattern ha almeno la sua probabilità mediana e che si muovono nella direzione della maggioranza, così che i punti che si abbassano e quelli che si sollevano non si annullino.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>Network</source>
      <translation>Rete</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>Threshold of the probability</source>
      <translation>Soglia della probabilità</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>Trained on</source>
      <translation>Addestrata su</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>A network reads the whole series of a point and gives each of six patterns a probability. A pattern is a description of the series, not of its cause.</source>
      <translation>Una rete legge l'intera serie di un punto e dà a ciascuno di sei pattern una probabilità. Un pattern è una descrizione della serie, non della sua causa.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>As the model's file says.</source>
      <translation>Come dice il file del modello.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>Entry</source>
      <translation>Voce</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/plots.py" />
      <source>{name}: mean displacement of {points} from {first} to {last}, a change of {mm} mm.</source>
      <translation>{name}: spostamento medio di {points} da {first} a {last}, una variazione di {mm} mm.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/plots.py" />
      <source>{name}: mean displacement of {points} from {first} to {last}.</source>
      <translation>{name}: spostamento medio di {points} da {first} a {last}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/plots.py" />
      <source>Its motion changed on {day}.</source>
      <translation>Il suo moto è cambiato il {day}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/plots.py" />
      <source>Distance between points ({unit})</source>
      <translation>Distanza tra i punti ({unit})</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/plots.py" />
      <source>correlation length {distance}</source>
      <translation>lunghezza di correlazione {distance}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/plots.py" />
      <source>Covariogram: covariance of displacement by distance in {n} bins, with the {model} model; correlation length {length}.</source>
      <translation>Covariogramma: covarianza dello spostamento secondo la distanza in {n} classi, con il modello {model}; lunghezza di correlazione {length}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/plots.py" />
      <source>chosen: {chosen}</source>
      <translation>scelto: {chosen}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/plots.py" />
      <source>{score} for {least} to {most} clusters; {chosen} were chosen.</source>
      <translation>{score} per {least}-{most} cluster; ne sono stati scelti {chosen}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/plots.py" />
      <source>Standard distance (m)</source>
      <translation>Distanza standard (m)</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/plots.py" />
      <source>Standard distance ({label}): {n} values from {least} to {most}.</source>
      <translation>Distanza standard ({label}): {n} valori da {least} a {most}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/plots.py" />
      <source>Temporal cluster {number}</source>
      <translation>Cluster temporale {number}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/profile_report.py" />
      <source>Profile along a line: {layer}</source>
      <translation>Profilo lungo una linea: {layer}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/profile_report.py" />
      <source>{points} along {distance}</source>
      <translation>{points} lungo {distance}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/profile_report.py" />
      <source>Points within {distance} of the line. {fastest}</source>
      <translation>Punti entro {distance} dalla linea. {fastest}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/profile_report.py" />
      <source>Along the line</source>
      <translation>Lungo la linea</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/profile_report.py" />
      <source>Ten sections in numbers</source>
      <translation>Dieci sezioni in numeri</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/profile_report.py" />
      <source>The plots follow figure 6 of Yang and others (2024).</source>
      <translation>I grafici seguono la figura 6 di Yang e altri (2024).</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/profile_report.py" />
      <source>No velocity is known.</source>
      <translation>Non è nota alcuna velocità.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/profile_report.py" />
      <source>Of ten equal sections of the line, that from {stretch} moves fastest, by {n} mm a year in the median; negative is away from the satellite or down.</source>
      <translation>Di dieci sezioni uguali della linea, quella {stretch} si muove più velocemente, di {n} mm all'anno in mediana; negativo è in allontanamento dal satellite o verso il basso.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/profile_report.py" />
      <source> Of the points, {n} are drawn.</source>
      <translation> Dei punti, ne sono disegnati {n}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/profile_report.py" />
      <source>Elevation (m)</source>
      <translation>Quota (m)</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/profile_report.py" />
      <source>Elevation of the points; the line joins the medians of sections.{some}</source>
      <translation>Quota dei punti; la linea unisce le mediane delle sezioni.{some}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/profile_report.py" />
      <source>in the colour of their pattern</source>
      <translation>nel colore del loro pattern</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/profile_report.py" />
      <source>red away or down, blue towards or up</source>
      <translation>rosso via o giù, blu vicino o su</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/profile_report.py" />
      <source>Velocity of the points, {colours}; the line joins the medians of sections.{some}</source>
      <translation>Velocità dei punti, {colours}; la linea unisce le mediane delle sezioni.{some}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/profile_report.py" />
      <source>Share of each pattern in every section: the darker, the more.</source>
      <translation>Quota di ogni pattern in ogni sezione: più scuro, più alta.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/profile_report.py" />
      <source>Neither elevation nor velocity nor pattern is known of any of these points.</source>
      <translation>Di nessuno di questi punti si conoscono quota, velocità o pattern.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/profile_report.py" />
      <source>Distance along the line (km)</source>
      <translation>Distanza lungo la linea (km)</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/profile_report.py" />
      <source>Distance along the line (m)</source>
      <translation>Distanza lungo la linea (m)</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/profile_report.py" />
      <source>{what} of {n} points along the line, from {low} to {high}.</source>
      <translation>{what} di {n} punti lungo la linea, da {low} a {high}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/profile_report.py" />
      <source>{name}: {share} from {stretch}</source>
      <translation>{name}: {share} {stretch}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/profile_report.py" />
      <source>Patterns along the line: {said}.</source>
      <translation>Pattern lungo la linea: {said}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/profile_report.py" />
      <source>Section</source>
      <translation>Sezione</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/profile_report.py" />
      <source>Medians over the points of each section, and the pattern that most of them have.</source>
      <translation>Mediane dei punti di ogni sezione, e il pattern che la maggior parte di essi ha.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/words.py" />
      <source>mm/yr</source>
      <translation>mm/anno</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/words.py" />
      <source>{n} hectares</source>
      <translation>{n} ettari</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/words.py" />
      <source>d MMMM yyyy</source>
      <translation>d MMMM yyyy</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/words.py" />
      <source>MMMM yyyy</source>
      <translation>MMMM yyyy</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/words.py" />
      <source>MMM yyyy</source>
      <translation>MMM yyyy</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/words.py" />
      <source>{day} ± {n} days</source>
      <translation>{day} ± {n} giorni</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/words.py" />
      <source>stable</source>
      <translation>stabile</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/words.py" />
      <source>linear</source>
      <translation>lineare</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/words.py" />
      <source>step</source>
      <translation>gradino</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/words.py" />
      <source>piecewise linear</source>
      <translation>lineare a tratti</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/words.py" />
      <source>power</source>
      <translation>potenza</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/words.py" />
      <source>undefined</source>
      <translation>indefinito</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/words.py" />
      <source>high</source>
      <translation>alta</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/words.py" />
      <source>fair</source>
      <translation>discreta</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/words.py" />
      <source>low</source>
      <translation>bassa</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/words.py" />
      <source>not told from noise</source>
      <translation>non distinto dal rumore</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/words.py" />
      <source>still</source>
      <translation>fermo</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/words.py" />
      <source>steady</source>
      <translation>costante</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/words.py" />
      <source>came back</source>
      <translation>tornato indietro</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/words.py" />
      <source>seasonal</source>
      <translation>stagionale</translation>
    </message>
    <message>
      <location filename="../processing_provider/running/failures.py" />
      <source>The disk that holds the temporary folder or the output is full: free some space and run again.</source>
      <translation>Il disco che contiene la cartella temporanea o il risultato è pieno: liberare dello spazio ed eseguire di nuovo.</translation>
    </message>
    <message>
      <location filename="../processing_provider/running/failures.py" />
      <source>A file could not be read or written ({file}): {reason}. Check that the folder is writable.</source>
      <translation>Un file non si è potuto leggere o scrivere ({file}): {reason}. Controllare che la cartella sia scrivibile.</translation>
    </message>
    <message>
      <location filename="../processing_provider/running/failures.py" />
      <source>A file could not be read or written: {reason}. Check that the folder is writable.</source>
      <translation>Un file non si è potuto leggere o scrivere: {reason}. Controllare che la cartella sia scrivibile.</translation>
    </message>
    <message>
      <location filename="../processing_provider/running/run.py" />
      <source>Cancelled.</source>
      <translation>Annullato.</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Displacement rasters</source>
      <translation>Raster di spostamento</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Files, one per date; a folder, or a pattern such as /data/disp_*.tif, of which files without a date in their names, or called otherwise than most, are left out; one file with many bands; or a variable, such as NETCDF:"/data/disp.nc":displacement.</source>
      <translation>File, uno per data; una cartella, o un modello di nome come /data/disp_*.tif, di cui si escludono i file senza una data nel nome, o con un nome diverso dalla maggior parte; un solo file con molte bande; oppure una variabile, come NETCDF:"/data/disp.nc":displacement.</translation>
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
      <source>Dates of the bands</source>
      <translation>Date delle bande</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Only for one file whose bands do not say theirs: as many dates as there are bands, in order of time; YYYYMMDD, separated by commas.</source>
      <translation>Solo per un unico file le cui bande non dicono le proprie: tante date quante sono le bande, in ordine di tempo; YYYYMMDD, separate da virgole.</translation>
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
      <location filename="../processing_provider/sample_stack.py" />
      <source>{layer} is not in a file that GDAL reads: save it as a GeoTIFF first.</source>
      <translation>{layer} non è in un file che GDAL legge: salvarlo prima come GeoTIFF.</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>{sourceName} has no point that can be used: choose another layer.</source>
      <translation>{sourceName} non ha alcun punto utilizzabile: scegliere un altro layer.</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/covered.py" />
      <source>Mean velocity: {v}</source>
      <translation>Velocità media: {v}</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/covered.py" />
      <source>Lowest and highest velocity of a point: {low}, {high}</source>
      <translation>Velocità minima e massima di un punto: {low}, {high}</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/covered.py" />
      <source>Area: {area}</source>
      <translation>Area: {area}</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/covered.py" />
      <source>Relative to the scene, whose own velocity is {v}</source>
      <translation>Relativa alla scena, la cui velocità è {v}</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/covered.py" />
      <source>Confidence: {confidence}</source>
      <translation>Confidenza: {confidence}</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/covered.py" />
      <source>Significance: {n}</source>
      <translation>Significatività: {n}</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/covered.py" />
      <source>Dates: {first} to {last}</source>
      <translation>Date: da {first} a {last}</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/covered.py" />
      <source>Velocity: {v}</source>
      <translation>Velocità: {v}</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/covered.py" />
      <source>Differential motion</source>
      <translation>Moto differenziale</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/covered.py" />
      <source>Tilt</source>
      <translation>Inclinazione</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/covered.py" />
      <source>Angular distortion</source>
      <translation>Distorsione angolare</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/covered.py" />
      <source>Deflection ratio</source>
      <translation>Rapporto di inflessione</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/covered.py" />
      <source>Horizontal strain</source>
      <translation>Deformazione orizzontale</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/covered.py" />
      <source>Worst at {place} along it</source>
      <translation>Il peggio a {place} lungo di esso</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/covered.py" />
      <source>Level: {level}</source>
      <translation>Livello: {level}</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/covered.py" />
      <source>Without points: {share}</source>
      <translation>Senza punti: {share}</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/covered.py" />
      <source>{name} holds neither hotspots nor assessed assets: choose a layer of Detect hotspots or Assess assets.</source>
      <translation>{name} non contiene né hotspot né beni valutati: scelga un layer di Individua gli hotspot o di Valuta i beni.</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/ground.py" />
      <source>A shape lies where no distances can be measured: check the CRS of both layers.</source>
      <translation>Una geometria si trova dove non si possono misurare distanze: controlli il SR di entrambi i layer.</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/layout.py" />
      <source>The template {file} has no map: begin with the one that this tool saves, and add to it.</source>
      <translation>Il modello {file} non ha una mappa: cominci da quello che questo strumento salva, e aggiunga a quello.</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/layout.py" />
      <source>{file} is no layout template: choose a .qpt that QGIS's layout window has saved.</source>
      <translation>{file} non è un modello di layout: scelga un .qpt salvato dalla finestra dei layout di QGIS.</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/make_sheets.py" />
      <source>Hotspots or assessed assets</source>
      <translation>Hotspot o beni valutati</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/make_sheets.py" />
      <source>Select some and choose selected features only, to have sheets of these alone.</source>
      <translation>Selezioni alcuni e scelga solo elementi selezionati, per avere schede di quelli soltanto.</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/make_sheets.py" />
      <source>Most sheets</source>
      <translation>Numero massimo di schede</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/make_sheets.py" />
      <source>The strongest hotspots, or the assets of the highest levels.</source>
      <translation>Gli hotspot più forti, o i beni dei livelli più alti.</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/make_sheets.py" />
      <source>In metres, as it was assessed with. Of hotspots, the points inside are taken.</source>
      <translation>In metri, come nella valutazione. Degli hotspot sono presi i punti interni.</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/make_sheets.py" />
      <source>Layout template</source>
      <translation>Modello di layout</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/make_sheets.py" />
      <source>Layout templates (*.qpt)</source>
      <translation>Modelli di layout (*.qpt)</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/make_sheets.py" />
      <source>With your office's header, made from a template that this tool saved.</source>
      <translation>Con l'intestazione del suo ufficio, fatto da un modello salvato da questo strumento.</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/make_sheets.py" />
      <source>Sheets</source>
      <translation>Schede</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/make_sheets.py" />
      <source>PDF files (*.pdf)</source>
      <translation>File PDF (*.pdf)</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/make_sheets.py" />
      <source>One page for each.</source>
      <translation>Una pagina per ciascuno.</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/make_sheets.py" />
      <source>Template of the sheets</source>
      <translation>Modello delle schede</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/make_sheets.py" />
      <source>The layout, to be changed in QGIS's layout window.</source>
      <translation>Il layout, da modificare nella finestra dei layout di QGIS.</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/make_sheets.py" />
      <source>Number of sheets</source>
      <translation>Numero di schede</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/make_sheets.py" />
      <source>{layer}. Points: {points}; red: away or down, blue: closer or up. InSAR Hotspots {version}</source>
      <translation>{layer}. Punti: {points}; rosso: in allontanamento o in basso, blu: in avvicinamento o in alto. InSAR Hotspots {version}</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/make_sheets.py" />
      <source>The layers of the sheets cannot be made.</source>
      <translation>I layer delle schede non si possono creare.</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/make_sheets.py" />
      <source>{file} cannot be written: {reason}</source>
      <translation>{file} non si può scrivere: {reason}</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/make_sheets.py" />
      <source>{name} lies where the points' CRS has no place for it: choose layers of the same place.</source>
      <translation>{name} si trova dove il SR dei punti non ha posto: scelga layer dello stesso luogo.</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/make_sheets.py" />
      <source>No point of {points} lies in or near {name}: choose layers of the same place.</source>
      <translation>Nessun punto di {points} si trova in {name} o vicino: scelga layer dello stesso luogo.</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/make_sheets.py" />
      <source>{name} has nothing to make a sheet of: none of its assets has a point near.</source>
      <translation>{name} non ha nulla di cui fare una scheda: nessuno dei suoi beni ha un punto vicino.</translation>
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
      <source>The table of distances is incomplete: a row needs a cluster, a distance and a least number of points.</source>
      <translation>La tabella delle distanze è incompleta: una riga richiede un cluster, una distanza e un numero minimo di punti.</translation>
    </message>
    <message>
      <location filename="../processing_provider/split_clusters.py" />
      <source>Cluster {cluster} has more than one row in the table of distances: keep one.</source>
      <translation>Il cluster {cluster} ha più di una riga nella tabella delle distanze: tenerne una.</translation>
    </message>
    <message>
      <location filename="../processing_provider/split_clusters.py" />
      <source>The row {names} of the table of distances is not a cluster, a distance in metres and a number of points: correct it.</source>
      <translation>La riga {names} della tabella delle distanze non è un cluster, una distanza in metri e un numero di punti: correggerla.</translation>
    </message>
    <message>
      <location filename="../processing_provider/split_clusters.py" />
      <source>Cluster {cluster:g} has the distance {eps:g} m and {least:g} points; the distance must be greater than 0 and the number of points at least 1.</source>
      <translation>Il cluster {cluster:g} ha la distanza {eps:g} m e {least:g} punti; la distanza deve essere maggiore di 0 e il numero di punti almeno 1.</translation>
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
      <location filename="../processing_provider/styles/assets.py" />
      <source>negligible</source>
      <translation>trascurabile</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/assets.py" />
      <source>very slight</source>
      <translation>molto lieve</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/assets.py" />
      <source>slight</source>
      <translation>lieve</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/assets.py" />
      <source>moderate</source>
      <translation>moderato</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/assets.py" />
      <source>severe</source>
      <translation>grave</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/assets.py" />
      <source>safe</source>
      <translation>sicuro</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/assets.py" />
      <source>cracks not excluded</source>
      <translation>fessure non escluse</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/assets.py" />
      <source>cracks</source>
      <translation>fessure</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/assets.py" />
      <source>structural damage</source>
      <translation>danno strutturale</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/changes.py" />
      <source>new</source>
      <translation>nuovo</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/changes.py" />
      <source>turned</source>
      <translation>invertito</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/changes.py" />
      <source>faster</source>
      <translation>più veloce</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/changes.py" />
      <source>merged</source>
      <translation>unito</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/changes.py" />
      <source>grown</source>
      <translation>cresciuto</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/changes.py" />
      <source>split</source>
      <translation>diviso</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/changes.py" />
      <source>slower</source>
      <translation>più lento</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/changes.py" />
      <source>shrunk</source>
      <translation>ridotto</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/changes.py" />
      <source>stopped</source>
      <translation>fermato</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/changes.py" />
      <source>gone</source>
      <translation>scomparso</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/changes.py" />
      <source>newly seen</source>
      <translation>visto ora</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/changes.py" />
      <source>no longer seen</source>
      <translation>non più visto</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/changes.py" />
      <source>no points now</source>
      <translation>ora senza punti</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/changes.py" />
      <source>as before</source>
      <translation>come prima</translation>
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
      <location filename="../processing_provider/styles/renderers.py" />
      <source>Hotspot, seasonal or came back</source>
      <translation>Hotspot, stagionale o tornato indietro</translation>
    </message>
    <message>
      <location filename="../processing_provider/update_series.py" />
      <source>New point layer</source>
      <translation>Nuovo layer di punti</translation>
    </message>
    <message>
      <location filename="../processing_provider/update_series.py" />
      <source>Point layer analysed before</source>
      <translation>Layer di punti analizzato prima</translation>
    </message>
    <message>
      <location filename="../processing_provider/update_series.py" />
      <source>Its series must go on into the time of the new layer: five dates in common at least.</source>
      <translation>Le sue serie devono continuare nel tempo del nuovo layer: almeno cinque date in comune.</translation>
    </message>
    <message>
      <location filename="../processing_provider/update_series.py" />
      <source>Updated series</source>
      <translation>Serie aggiornate</translation>
    </message>
    <message>
      <location filename="../processing_provider/update_series.py" />
      <source>The new layer with the earlier dates, and join_err, the standard error in mm of the offset between the two; both are NULL at points that the earlier layer has not.</source>
      <translation>Il nuovo layer con le date precedenti, e join_err, l'errore standard in mm dello scarto tra i due; entrambi sono NULL nei punti che il layer precedente non ha.</translation>
    </message>
    <message>
      <location filename="../processing_provider/writing/export_tables.py" />
      <source>Coordinates: {where}.</source>
      <translation>Coordinate: {where}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/writing/export_tables.py" />
      <source>Field {name} has the name of a column of coordinates: choose the attributes to keep.</source>
      <translation>Il campo {name} ha il nome di una colonna di coordinate: scegliere gli attributi da mantenere.</translation>
    </message>
    <message>
      <location filename="../processing_provider/writing/export_tables.py" />
      <source>A sheet holds {rows} rows and {columns} columns at most, and this output needs {n_rows} and {n_columns}: choose a CSV (.csv) or a GeoPackage (.gpkg).</source>
      <translation>Un foglio contiene al massimo {rows} righe e {columns} colonne, e questo risultato ne richiede {n_rows} e {n_columns}: scegliere un CSV (.csv) o un GeoPackage (.gpkg).</translation>
    </message>
    <message>
      <location filename="../processing_provider/writing/export_tables.py" />
      <source>{file} names no format: its end must be {names}.</source>
      <translation>{file} non indica un formato: deve terminare con uno di questi: {names}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/writing/export_tables.py" />
      <source>The GDAL of this QGIS cannot write {driver}: export a GeoPackage (.gpkg), and convert it with a GDAL that can (ogr2ogr {file} FILE.gpkg).</source>
      <translation>Il GDAL di questo QGIS non può scrivere {driver}: esportare un GeoPackage (.gpkg), e convertirlo con un GDAL che può (ogr2ogr {file} FILE.gpkg).</translation>
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
      <location filename="../processing_provider/writing/output_aside.py" />
      <source>{file} is open in another program and stays as it was; the result is in {beside}.</source>
      <translation>{file} è aperto in un altro programma e resta com'era; il risultato è in {beside}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/writing/sinks.py" />
      <source>The output cannot be written ({reason}): check that the disk is not full and run again.</source>
      <translation>Il risultato non si può scrivere ({reason}): controllare che il disco non sia pieno ed eseguire di nuovo.</translation>
    </message>
    <message>
      <location filename="../algorithms/assets/assess.py" />
      <source>No point lies within {reach:g} m of any of the {n} assets: choose a layer of the same place, or a longer reach.</source>
      <translation>Nessun punto si trova entro {reach:g} m da uno dei {n} beni: scelga un layer dello stesso luogo, o una distanza maggiore.</translation>
    </message>
    <message>
      <location filename="../algorithms/assets/assess.py" />
      <source>{n_near} of {n} assets have points within {reach:g} m; of {n_told} they are enough, and well enough placed, to tell differential motion to a tenth, or that it is below {small:g} mm.</source>
      <translation>{n_near} di {n} beni hanno punti entro {reach:g} m; per {n_told} bastano, e sono posti abbastanza bene, per dire il moto differenziale a un decimo, o che è sotto {small:g} mm.</translation>
    </message>
    <message>
      <location filename="../algorithms/assets/damage.py" />
      <source>The limits of classes must be positive and grow, such as 1, 2, 5, and here they are {values}.</source>
      <translation>I limiti delle classi devono essere positivi e crescenti, ad esempio 1, 2, 5, e qui sono {values}.</translation>
    </message>
    <message>
      <location filename="../algorithms/assets/figures.py" />
      <source>Classes of damage are told of vertical motion alone, and these points move along a line of sight: decompose two tracks first, take classes by velocity, or say that all motion is vertical.</source>
      <translation>Le classi di danno valgono solo per il moto verticale, e questi punti si muovono lungo una linea di vista: scomponga prima due tracce, scelga classi per velocità, o dichiari che tutto il moto è verticale.</translation>
    </message>
    <message>
      <location filename="../algorithms/clustering/cluster_count.py" />
      <source>k = {k}: silhouette {silhouette:.2f}</source>
      <translation>k = {k}: silhouette {silhouette:.2f}</translation>
    </message>
    <message>
      <location filename="../algorithms/clustering/cluster_count.py" />
      <source>{silhouette}, {n_groups} compact moving groups</source>
      <translation>{silhouette}, {n_groups} gruppi compatti in movimento</translation>
    </message>
    <message>
      <location filename="../algorithms/clustering/cluster_count.py" />
      <source>k = {k} has the highest silhouette ({silhouette:.2f}); no number of clusters found compact motion</source>
      <translation>k = {k} ha la silhouette più alta ({silhouette:.2f}); nessun numero di cluster ha trovato moto compatto</translation>
    </message>
    <message>
      <location filename="../algorithms/clustering/cluster_count.py" />
      <source>k = {k} has the highest silhouette ({silhouette:.2f})</source>
      <translation>k = {k} ha la silhouette più alta ({silhouette:.2f})</translation>
    </message>
    <message>
      <location filename="../algorithms/clustering/cluster_count.py" />
      <source>k = {k} keeps {share:.0%} of the motion of the places found (the best {most:.0%}), with the highest silhouette ({silhouette:.2f}) among those that come within {near:.0%} of the best</source>
      <translation>k = {k} conserva il {share:.0%} del moto dei luoghi trovati (il migliore {most:.0%}), con la silhouette più alta ({silhouette:.2f}) tra quelli che arrivano entro il {near:.0%} dal migliore</translation>
    </message>
    <message>
      <location filename="../algorithms/clustering/soft_dtw.py" />
      <source>Series of {n_rows} dates cannot be aligned within a radius to centres of {n_columns}; resample them to the same dates.</source>
      <translation>Serie di {n_rows} date non si possono allineare entro un raggio a centri di {n_columns}; ricampionarle alle stesse date.</translation>
    </message>
    <message>
      <location filename="../algorithms/clustering/temporal_clusters.py" />
      <source>Fitting on {n_drawn} of {n} series (seed {seed}), half drawn evenly, half in proportion to their motion beyond the noise; {smoothing}.</source>
      <translation>Adattamento su {n_drawn} serie di {n} (seme {seed}), metà estratte in modo uniforme, metà in proporzione al moto oltre il rumore; {smoothing}.</translation>
    </message>
    <message>
      <location filename="../algorithms/clustering/temporal_clusters.py" />
      <source>Chosen: {reason}.</source>
      <translation>Scelto: {reason}.</translation>
    </message>
    <message>
      <location filename="../algorithms/clustering/temporal_clusters.py" />
      <source>{n_clusters} temporal clusters by {metric}, converged after {n_iterations} iterations.</source>
      <translation>{n_clusters} cluster temporali con {metric}, convergenza dopo {n_iterations} iterazioni.</translation>
    </message>
    <message>
      <location filename="../algorithms/clustering/temporal_clusters.py" />
      <source>{n_clusters} temporal clusters by {metric}, stopped after {n_iterations} iterations before it converged.</source>
      <translation>{n_clusters} cluster temporali con {metric}, fermato dopo {n_iterations} iterazioni prima della convergenza.</translation>
    </message>
    <message>
      <location filename="../algorithms/clustering/temporal_clusters.py" />
      <source>Points per temporal cluster: {sizes}.</source>
      <translation>Punti per cluster temporale: {sizes}.</translation>
    </message>
    <message>
      <location filename="../algorithms/clustering/temporal_clusters.py" />
      <source>The file is not a cluster model written by this plugin; choose the .json file that 'Cluster time series' saved.</source>
      <translation>Il file non è un modello di cluster scritto da questo plugin; scegliere il file .json salvato da «Raggruppa le serie temporali».</translation>
    </message>
    <message>
      <location filename="../algorithms/clustering/temporal_clusters.py" />
      <source>The model needs displacement from {first} to {last}, but the layer's dates run from {given_first} to {given_last}; choose a layer that spans the model's dates, or fit a new model.</source>
      <translation>Il modello richiede lo spostamento dal {first} al {last}, ma le date del layer vanno dal {given_first} al {given_last}; scegliere un layer che copra le date del modello, o stimare un nuovo modello.</translation>
    </message>
    <message>
      <location filename="../algorithms/clustering/temporal_clusters.py" />
      <source>{n_clusters} centres of the model, {first} to {last}, {smoothing}.</source>
      <translation>{n_clusters} centri del modello, dal {first} al {last}, {smoothing}.</translation>
    </message>
    <message>
      <location filename="../algorithms/clustering/temporal_clusters.py" />
      <source>smoothed over {window} dates</source>
      <translation>lisciate su {window} date</translation>
    </message>
    <message>
      <location filename="../algorithms/clustering/temporal_clusters.py" />
      <source>not smoothed</source>
      <translation>non lisciate</translation>
    </message>
    <message>
      <location filename="../algorithms/clustering/time_series_kmeans.py" />
      <source>{n_clusters} clusters cannot be made of {n_different} different series: ask for fewer clusters, fit on a larger sample or give more points.</source>
      <translation>Non si possono formare {n_clusters} cluster da {n_different} serie diverse: chiedere meno cluster, adattare su un campione più grande o dare più punti.</translation>
    </message>
    <message>
      <location filename="../algorithms/comparison/compare.py" />
      <source>Only {n} points of both runs are in no hotspot of either, and at least {fewest} are needed as stable ground: choose layers that reach further.</source>
      <translation>Solo {n} punti delle due elaborazioni non stanno in alcun hotspot, e ne servono almeno {fewest} come terreno stabile: scegliere layer più estesi.</translation>
    </message>
    <message>
      <location filename="../algorithms/comparison/compare.py" />
      <source>Reference: on stable ground the later run is {offset:+.2f} ± {error:.2f} mm/yr against the earlier over the dates that both have, which is taken out.</source>
      <translation>Riferimento: sul terreno stabile l'elaborazione più recente è {offset:+.2f} ± {error:.2f} mm/anno rispetto alla precedente nelle date comuni, il che viene tolto.</translation>
    </message>
    <message>
      <location filename="../algorithms/comparison/compare.py" />
      <source>Compared {n} hotspots: {told}.</source>
      <translation>Confrontati {n} hotspot: {told}.</translation>
    </message>
    <message>
      <location filename="../algorithms/comparison/joining.py" />
      <source>Points are matched by their ids.</source>
      <translation>I punti sono abbinati per id.</translation>
    </message>
    <message>
      <location filename="../algorithms/comparison/joining.py" />
      <source>Points are matched by place: two that are the nearest to each other.</source>
      <translation>I punti sono abbinati per luogo: due che sono i più vicini l'uno all'altro.</translation>
    </message>
    <message>
      <location filename="../algorithms/comparison/joining.py" />
      <source>No point of the new layer is one of the earlier, neither by its id nor by place: choose layers of the same place.</source>
      <translation>Nessun punto del nuovo layer è uno del precedente, né per id né per luogo: scegliere layer dello stesso luogo.</translation>
    </message>
    <message>
      <location filename="../algorithms/comparison/joining.py" />
      <source>The layers have {n} dates in common, and at least {fewest} are needed to join their series: choose a release that begins before the earlier ends.</source>
      <translation>I layer hanno {n} date in comune, e ne servono almeno {fewest} per unire le serie: scegliere una versione che cominci prima della fine della precedente.</translation>
    </message>
    <message>
      <location filename="../algorithms/comparison/joining.py" />
      <source>Dates in common: {n}, {n_old} earlier ones are put before. Reference: the new layer is {slope:+.2f} ± {error:.2f} mm/yr against the earlier, which is taken out.</source>
      <translation>Date in comune: {n}, se ne antepongono {n_old} precedenti. Riferimento: il nuovo layer è {slope:+.2f} ± {error:.2f} mm/anno rispetto al precedente, il che viene tolto.</translation>
    </message>
    <message>
      <location filename="../algorithms/comparison/joining.py" />
      <source>{n} of {n_after} points of the new layer are joined, {alone} are new; {lost} of the earlier have no match. The offset of a point is good to {error:.1f} mm (median).</source>
      <translation>{n} di {n_after} punti del nuovo layer sono uniti, {alone} sono nuovi; {lost} del precedente non hanno corrispondenza. Lo scarto di un punto è buono a {error:.1f} mm (mediana).</translation>
    </message>
    <message>
      <location filename="../algorithms/comparison/matching.py" />
      <source>The two runs have no ground in common: none of their points lies near one of the other; choose layers of the same place.</source>
      <translation>Le due elaborazioni non hanno terreno in comune: nessun punto dell'una è vicino a uno dell'altra; scegliere layer dello stesso luogo.</translation>
    </message>
    <message>
      <location filename="../algorithms/comparison/periods.py" />
      <source>The later run ends on {after} and the earlier on {before}: choose them the other way round.</source>
      <translation>L'elaborazione più recente finisce il {after} e la precedente il {before}: sceglierle al contrario.</translation>
    </message>
    <message>
      <location filename="../algorithms/comparison/periods.py" />
      <source>The later run has {n} dates after the end of the earlier, {end}, and both share too few: a comparison needs half a year of new dates, or a year in common.</source>
      <translation>L'elaborazione più recente ha {n} date dopo la fine della precedente, {end}, e le comuni sono troppo poche: un confronto richiede mezzo anno di date nuove, o un anno in comune.</translation>
    </message>
    <message>
      <location filename="../algorithms/comparison/periods.py" />
      <source>Then is {then_first} to {then_last}, now {now_first} to {now_last}; both read off the later run.</source>
      <translation>Allora è dal {then_first} al {then_last}, adesso dal {now_first} al {now_last}; entrambi letti dall'elaborazione più recente.</translation>
    </message>
    <message>
      <location filename="../algorithms/comparison/periods.py" />
      <source>Then is {then_first} to {then_last}, read off the earlier run, now {now_first} to {now_last}.</source>
      <translation>Allora è dal {then_first} al {then_last}, letto dall'elaborazione precedente, adesso dal {now_first} al {now_last}.</translation>
    </message>
    <message>
      <location filename="../algorithms/comparison/units.py" />
      <source>The series of the two layers are not in the same unit: from date to date those of one step by {small:.2g}, those of the other by {large:.2g}; import the layer again that is not in millimetres.</source>
      <translation>Le serie dei due layer non sono nella stessa unità: da una data all'altra quelle di uno variano di {small:.2g}, quelle dell'altro di {large:.2g}; importare di nuovo il layer che non è in millimetri.</translation>
    </message>
    <message>
      <location filename="../algorithms/decomposition.py" />
      <source>The layers have no time in common: one begins on {first}, when another has ended on {last}; choose layers of the same years.</source>
      <translation>I layer non hanno un periodo in comune: uno comincia il {first}, quando un altro è finito il {last}; scegliere layer degli stessi anni.</translation>
    </message>
    <message>
      <location filename="../algorithms/decomposition.py" />
      <source>The layers have only the time from {first} to {last} in common, with fewer than two dates in it; choose layers of the same years.</source>
      <translation>I layer hanno in comune solo il periodo dal {first} al {last}, con meno di due date; scegliere layer degli stessi anni.</translation>
    </message>
    <message>
      <location filename="../algorithms/decomposition.py" />
      <source>No cell of {cell_size:g} m has points of two layers with different lines of sight: choose larger cells, or layers that overlap.</source>
      <translation>Nessuna cella di {cell_size:g} m ha punti di due layer con linee di vista diverse: scegliere celle più grandi, o layer che si sovrappongono.</translation>
    </message>
    <message>
      <location filename="../algorithms/decomposition.py" />
      <source>Series at {n} dates from {first} to {last}, those of the layer that has most in the time common to all; counted from the first.</source>
      <translation>Serie a {n} date dal {first} al {last}, quelle del layer che ne ha di più nel periodo comune a tutti; contate dalla prima.</translation>
    </message>
    <message>
      <location filename="../algorithms/decomposition.py" />
      <source>ascending</source>
      <translation>ascendente</translation>
    </message>
    <message>
      <location filename="../algorithms/decomposition.py" />
      <source>descending</source>
      <translation>discendente</translation>
    </message>
    <message>
      <location filename="../algorithms/decomposition.py" />
      <source>{track}: {direction}, line of sight {east:+.2f} east, {north:+.2f} north, {up:+.2f} up; {first} to {last}; {n_usable} of {n} points can be used, {n_used} are in cells that are solved.</source>
      <translation>{track}: {direction}, linea di vista {east:+.2f} est, {north:+.2f} nord, {up:+.2f} alto; dal {first} al {last}; {n_usable} punti su {n} si possono usare, {n_used} sono in celle risolte.</translation>
    </message>
    <message>
      <location filename="../algorithms/decomposition.py" />
      <source>{n_seen} of {n} cells of {size:g} m are seen from two directions.</source>
      <translation>{n_seen} celle di {size:g} m su {n} sono viste da due direzioni.</translation>
    </message>
    <message>
      <location filename="../algorithms/decomposition.py" />
      <source>Independent errors of 1 mm along each line of sight become {up:.2f} mm vertically and {east:.2f} mm to the east.</source>
      <translation>Errori indipendenti di 1 mm lungo ogni linea di vista diventano {up:.2f} mm in verticale e {east:.2f} mm verso est.</translation>
    </message>
    <message>
      <location filename="../algorithms/decomposition.py" />
      <source>Motion to the north is taken as zero: 1 mm of it would show as {up:+.2f} mm vertically and {east:+.2f} mm to the east.</source>
      <translation>Il moto verso nord è preso come nullo: 1 mm di esso apparirebbe come {up:+.2f} mm in verticale e {east:+.2f} mm verso est.</translation>
    </message>
    <message>
      <location filename="../algorithms/detection.py" />
      <source>The layer does not hold all the points of the run's hotspots, or holds others: take the whole layer points as the run wrote it.</source>
      <translation>Il layer non contiene tutti i punti degli hotspot dell'elaborazione, o ne contiene altri: prendere l'intero layer points come l'elaborazione lo ha scritto.</translation>
    </message>
    <message>
      <location filename="../algorithms/detection.py" />
      <source>Largest standard distance of a hotspot: the correlation length, {largest:.0f} m.</source>
      <translation>Massima distanza standard di un hotspot: la lunghezza di correlazione, {largest:.0f} m.</translation>
    </message>
    <message>
      <location filename="../algorithms/detection.py" />
      <source>The correlation length is unknown, so no cluster is dropped for its spread.</source>
      <translation>La lunghezza di correlazione è ignota, quindi nessun cluster è scartato per la sua dispersione.</translation>
    </message>
    <message>
      <location filename="../algorithms/detection.py" />
      <source>No point that can be used has a label: field {field} is NULL, blank or negative there; choose another field of labels, or none.</source>
      <translation>Nessun punto utilizzabile ha un'etichetta: lì il campo {field} è NULL, vuoto o negativo; scegliere un altro campo delle etichette, o nessuno.</translation>
    </message>
    <message>
      <location filename="../algorithms/detection.py" />
      <source>Labels of field {field} take the place of temporal clusters: {n_labels} different ones at {n_labelled} of {n} points.</source>
      <translation>Le etichette del campo {field} prendono il posto dei cluster temporali: {n_labels} diverse in {n_labelled} punti su {n}.</translation>
    </message>
    <message>
      <location filename="../algorithms/hotspots/filter.py" />
      <source>spread too wide</source>
      <translation>troppo dispersi</translation>
    </message>
    <message>
      <location filename="../algorithms/hotspots/filter.py" />
      <source>too slow</source>
      <translation>troppo lenti</translation>
    </message>
    <message>
      <location filename="../algorithms/hotspots/filter.py" />
      <source>not significant</source>
      <translation>non significativi</translation>
    </message>
    <message>
      <location filename="../algorithms/hotspots/filter.py" />
      <source>There are no clusters to choose from.</source>
      <translation>Non ci sono cluster tra cui scegliere.</translation>
    </message>
    <message>
      <location filename="../algorithms/hotspots/filter.py" />
      <source>Hotspots: {n_hotspots}, made of {n_kept} of {n_clusters} clusters; dropped: {dropped}.</source>
      <translation>Hotspot: {n_hotspots}, fatti da {n_kept} cluster su {n_clusters}; scartati: {dropped}.</translation>
    </message>
    <message>
      <location filename="../algorithms/hotspots/find.py" />
      <source>The whole scene slopes, by as much as {rate:.1f} mm/yr from one end to the other, as orbits or a reference tilt it: that is not told as broad motion.</source>
      <translation>L'intera scena è inclinata, fino a {rate:.1f} mm/anno da un'estremità all'altra, come la inclinano le orbite o un riferimento: non è indicato come moto esteso.</translation>
    </message>
    <message>
      <location filename="../algorithms/hotspots/find.py" />
      <source>Motion that neighbours share: {n_places} places as large as {least_rate:g} mm/yr are beyond the ground around them, and {n_false} in {n_quicker} bands of quicker courses, where nothing moves; sure enough is a chance below 1e-{least_digits:.1f}.</source>
      <translation>Moto condiviso dai vicini: {n_places} luoghi con almeno {least_rate:g} mm/anno si distinguono dal terreno attorno, e {n_false} in {n_quicker} bande di andamenti più rapidi, dove nulla si muove; abbastanza sicura è una probabilità sotto 1e-{least_digits:.1f}.</translation>
    </message>
    <message>
      <location filename="../algorithms/hotspots/measure.py" />
      <source>Hotspots: {n}, {n_broad} of broad motion; dropped: {dropped}.</source>
      <translation>Hotspot: {n}, di cui {n_broad} di moto esteso; scartati: {dropped}.</translation>
    </message>
    <message>
      <location filename="../algorithms/hotspots/measure.py" />
      <source>Hotspots: {n}, {n_broad} of broad motion.</source>
      <translation>Hotspot: {n}, di cui {n_broad} di moto esteso.</translation>
    </message>
    <message>
      <location filename="../algorithms/hotspots/motion.py" />
      <source>Changes of motion are looked for in {fewest_dates} dates or more; there are {n_days}.</source>
      <translation>I cambiamenti di moto si cercano con {fewest_dates} date o più; ce ne sono {n_days}.</translation>
    </message>
    <message>
      <location filename="../algorithms/hotspots/naming.py" />
      <source>The hotspots' patterns are not named: {reason}</source>
      <translation>I pattern degli hotspot non sono nominati: {reason}</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/classifier.py" />
      <source>Series are relative to the scene's own motion (median velocity {velocity:.2f} mm/yr).</source>
      <translation>Le serie sono relative al moto proprio della scena (velocità mediana {velocity:.2f} mm/anno).</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/classifier.py" />
      <source>Series are taken as they come; the scene's median velocity is {velocity:.2f} mm/yr.</source>
      <translation>Le serie sono prese come sono; la velocità mediana della scena è {velocity:.2f} mm/anno.</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/classifier.py" />
      <source>If that is no motion of the ground (a reference point, plate motion), have the scene's motion removed.</source>
      <translation>Se questo non è moto del terreno (un punto di riferimento, moto delle placche), far togliere il moto della scena.</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/classifier.py" />
      <source>The model {file} needs {names} of every point, which is not given.</source>
      <translation>Il modello {file} richiede {names} di ogni punto, che non è dato.</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/classifier.py" />
      <source>its inputs are {found} and not {wanted}</source>
      <translation>i suoi ingressi sono {found} e non {wanted}</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/classifier.py" />
      <source>its input {name} has shape {shape} of {type}</source>
      <translation>il suo ingresso {name} ha forma {shape} di {type}</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/classifier.py" />
      <source>its outputs are {found} and not {wanted}</source>
      <translation>le sue uscite sono {found} e non {wanted}</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/classifier.py" />
      <source>its output {name} has shape {shape} of {type}</source>
      <translation>la sua uscita {name} ha forma {shape} di {type}</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/classifier.py" />
      <source>The model {file} needs displacement from {first} to {last}, but the layer's dates run from {given_first} to {given_last}: choose a layer that spans the model's dates, or train a new model.</source>
      <translation>Il modello {file} richiede lo spostamento dal {first} al {last}, ma le date del layer vanno dal {given_first} al {given_last}: scegliere un layer che copra le date del modello, o addestrare un nuovo modello.</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/classifier.py" />
      <source>The model's dates run from {first} to {last}: {before} earlier and {after} later dates are not used.</source>
      <translation>Le date del modello vanno dal {first} al {last}: {before} date precedenti e {after} successive non sono usate.</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/classifier.py" />
      <source>Series are interpolated at the model's {n} dates.</source>
      <translation>Le serie sono interpolate alle {n} date del modello.</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/classifier.py" />
      <source>The model {file} needs at least {fewest} dates, and the layer has {n_known}: choose a layer with more dates, or another model.</source>
      <translation>Il modello {file} richiede almeno {fewest} date, e il layer ne ha {n_known}: scegliere un layer con più date, o un altro modello.</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/classifier.py" />
      <source>Series of {n_days} dates, {shortest:.0f} to {longest:.0f} days apart, are interpolated at {n_wanted} dates evenly spaced over the span; the model takes {fewest} to {most}.</source>
      <translation>Serie di {n_days} date, a distanza di {shortest:.0f}-{longest:.0f} giorni, sono interpolate a {n_wanted} date equidistanti nell'intervallo; il modello ne accetta da {fewest} a {most}.</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/classifier.py" />
      <source>it fails on series of {shape} dates ({first_line})</source>
      <translation>fallisce su serie di {shape} date ({first_line})</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/classifier.py" />
      <source>it answers {n_series} series with an array of shape {shape}</source>
      <translation>risponde a {n_series} serie con una matrice di forma {shape}</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/classifier.py" />
      <source>its probabilities do not sum to 1</source>
      <translation>le sue probabilità non danno somma 1</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/classifier.py" />
      <source>it gives NaN</source>
      <translation>dà NaN</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/classifier.py" />
      <source>{model} {version} ({network}): {n_labelled} of {n} points labelled with a probability above {threshold:g}: {classes}.</source>
      <translation>{model} {version} ({network}): {n_labelled} punti su {n} etichettati con probabilità sopra {threshold:g}: {classes}.</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/classifier.py" />
      <source>{incomplete} points have no label for want of a value of {names}.</source>
      <translation>{incomplete} punti non hanno etichetta perché manca un valore di {names}.</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/classifier.py" />
      <source>The model {file} cannot be used, as {reason}: choose another model.</source>
      <translation>Il modello {file} non si può usare, perché {reason}: scegliere un altro modello.</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/classifier.py" />
      <source>{file} is an ONNX model that this engine cannot run ({first_line}): choose another file.</source>
      <translation>{file} è un modello ONNX che questo motore non può eseguire ({first_line}): scegliere un altro file.</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/evaluation.py" />
      <source>No point has a true class: field {field} is NULL, blank or negative everywhere.</source>
      <translation>Nessun punto ha una classe vera: il campo {field} è NULL, vuoto o negativo ovunque.</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/evaluation.py" />
      <source>No point has a prediction: field {predicted} is NULL, blank or negative wherever {true} is not.</source>
      <translation>Nessun punto ha una predizione: il campo {predicted} è NULL, vuoto o negativo ovunque {true} non lo sia.</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/evaluation.py" />
      <source>Fields {true} ({true_classes}) and {predicted} ({predicted_classes}) have no class in common: choose fields of the same classes.</source>
      <translation>I campi {true} ({true_classes}) e {predicted} ({predicted_classes}) non hanno classi in comune: scegliere campi delle stesse classi.</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/model_card.py" />
      <source>{file} has no model card: choose a model that was trained for this plugin.</source>
      <translation>{file} non ha una scheda del modello: scegliere un modello addestrato per questo plugin.</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/model_card.py" />
      <source>{file} is a model of format '{given}', and this plugin reads '{card_format}': update the plugin, or choose another model.</source>
      <translation>{file} è un modello di formato '{given}', e questo plugin legge '{card_format}': aggiornare il plugin, o scegliere un altro modello.</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/model_card.py" />
      <source>The model card of {file} cannot be used, as {reason}: choose another model.</source>
      <translation>La scheda del modello di {file} non si può usare, perché {reason}: scegliere un altro modello.</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/model_card.py" />
      <source>The model needs {names} of every point, and the layer has no such field: add it, or choose a model that takes the series alone.</source>
      <translation>Il modello richiede {names} di ogni punto, e il layer non ha un tale campo: aggiungerlo, o scegliere un modello che usi solo la serie.</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/onnx_file.py" />
      <source>{file} has {size:.0f} MB, and a model of this plugin at most {largest:.0f}: choose another file.</source>
      <translation>{file} ha {size:.0f} MB, e un modello di questo plugin al massimo {largest:.0f}: scegliere un altro file.</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/onnx_file.py" />
      <source>The model {file} cannot be read ({reason}): choose another file.</source>
      <translation>Il modello {file} non si può leggere ({reason}): scegliere un altro file.</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/onnx_file.py" />
      <source>{file} is not an ONNX model, or not all of one: choose another file.</source>
      <translation>{file} non è un modello ONNX, o non è completo: scegliere un altro file.</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/onnx_file.py" />
      <source>{file} keeps its weights in another file (ONNX external data): save the model as one file.</source>
      <translation>{file} tiene i suoi pesi in un altro file (dati esterni ONNX): salvare il modello in un solo file.</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/training_set.py" />
      <source>There are {n_days} dates: a training set needs at least {fewest_dates}.</source>
      <translation>Ci sono {n_days} date: un insieme di addestramento ne richiede almeno {fewest_dates}.</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/training_set.py" />
      <source>No point that can be used has a class: field {field} is NULL, blank or negative there; choose another field.</source>
      <translation>Nessun punto utilizzabile ha una classe: lì il campo {field} è NULL, vuoto o negativo; scegliere un altro campo.</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/training_set.py" />
      <source>{n_labelled} points have no class in field {field} and are left out.</source>
      <translation>{n_labelled} punti non hanno una classe nel campo {field} e sono esclusi.</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/training_set.py" />
      <source>Predictor {name} is missing at {n_missing} of {n_labelled} points that have a class: choose other static predictors.</source>
      <translation>Il predittore {name} manca in {n_missing} dei {n_labelled} punti che hanno una classe: scegliere altri predittori statici.</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/training_set.py" />
      <source>Predictor {name} is left out, as {n_missing} of {n_labelled} points lack it.</source>
      <translation>Il predittore {name} è escluso, perché manca a {n_missing} punti su {n_labelled}.</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/training_set.py" />
      <source>{n_missing} points without {name} are set aside.</source>
      <translation>{n_missing} punti senza {name} sono messi da parte.</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/training_set.py" />
      <source>{n} points of {n_classes} classes: {sizes}.</source>
      <translation>{n} punti di {n_classes} classi: {sizes}.</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/training_set.py" />
      <source>Field {field} has one class only, {classes}, at {n} points: a model learns to tell at least two apart; choose another field.</source>
      <translation>Il campo {field} ha una sola classe, {classes}, in {n} punti: un modello impara a distinguerne almeno due; scegliere un altro campo.</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/training_set.py" />
      <source>{n_small} of the {n_classes} classes of field {field} have fewer than {fewest_per_class} points that can be used ({named}): merge them with others, leave them NULL, or choose another field.</source>
      <translation>{n_small} delle {n_classes} classi del campo {field} hanno meno di {fewest_per_class} punti utilizzabili ({named}): unirle ad altre, lasciarle NULL, o scegliere un altro campo.</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/training_set.py" />
      <source>{file} is not a training set as exporttrainingset writes it: {why}. Export it again.</source>
      <translation>{file} non è un insieme di addestramento come lo scrive exporttrainingset: {why}. Esportarlo di nuovo.</translation>
    </message>
    <message>
      <location filename="../algorithms/patterns/quantities.py" />
      <source>A curve needs at least two dates; give more dates.</source>
      <translation>Una curva richiede almeno due date; dare più date.</translation>
    </message>
    <message>
      <location filename="../algorithms/patterns/quantities.py" />
      <source>The quantities of a pattern need at least two dates; give more dates.</source>
      <translation>Le grandezze di un pattern richiedono almeno due date; dare più date.</translation>
    </message>
    <message>
      <location filename="../algorithms/patterns/quantities.py" />
      <source>A displacement is missing or not finite; fill the gaps of the series first.</source>
      <translation>Uno spostamento manca o non è finito; colmare prima le lacune delle serie.</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/figures.py" />
      <source>median residual unknown, gaps {gap_share:.2%}</source>
      <translation>residuo mediano ignoto, lacune {gap_share:.2%}</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/figures.py" />
      <source>median residual {residual:.2f} mm, gaps {gap_share:.2%}</source>
      <translation>residuo mediano {residual:.2f} mm, lacune {gap_share:.2%}</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/outlier_dates.py" />
      <source>{n_dates} dates are too few to find bad ones among them: at least {fewest_dates} are needed; leave outlier dates alone.</source>
      <translation>{n_dates} date sono troppo poche per trovarne di anomale: ne servono almeno {fewest_dates}; non cercare le date anomale.</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/reference.py" />
      <source>No point is stable: {n_still} of {n_velocity} move by {most_velocity:g} mm/yr or less, {n_coherent} have a coherence of at least {least_coherence:g}, and none does both; allow more motion or less coherence.</source>
      <translation>Nessun punto è stabile: {n_still} su {n_velocity} si muovono di {most_velocity:g} mm/anno o meno, {n_coherent} hanno una coerenza di almeno {least_coherence:g}, e nessuno entrambe le cose; ammettere più moto o meno coerenza.</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/season.py" />
      <source>The dates span {span:.1f} years, and a season cannot be told from a trend in less than a year: use more dates or leave the season in.</source>
      <translation>Le date coprono {span:.1f} anni, e una stagionalità non si distingue da una tendenza in meno di un anno: usare più date o lasciare la stagionalità.</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/season.py" />
      <source>The {n_days} dates are too few, or too alike in their time of year, for a seasonal term: use more dates or leave the season in.</source>
      <translation>Le {n_days} date sono troppo poche, o troppo simili nel periodo dell'anno, per un termine stagionale: usare più date o lasciare la stagionalità.</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/steps.py" />
      <source>No step was asked for: the series are as they were.</source>
      <translation>Nessun passo è stato richiesto: le serie sono com'erano.</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/steps.py" />
      <source>At first: {state}.</source>
      <translation>All'inizio: {state}.</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/steps.py" />
      <source>{done} Now {after}; before, {before}.</source>
      <translation>{done} Ora {after}; prima, {before}.</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/steps.py" />
      <source>Only {n_kept} of {n_dates} dates are missing at no more than {most:.0%} of the points, and a series needs two: allow dates to be missing at a larger share of the points.</source>
      <translation>Solo {n_kept} date su {n_dates} mancano a non più del {most:.0%} dei punti, e una serie ne richiede due: ammettere che le date manchino a una quota maggiore dei punti.</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/steps.py" />
      <source>Common dates: all {n_dates} kept, none is missing at more than {most:.0%} of the points.</source>
      <translation>Date comuni: tutte le {n_dates} mantenute, nessuna manca a più del {most:.0%} dei punti.</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/steps.py" />
      <source>Common dates: {n_dropped} of {n_dates} dropped, as they are missing at more than {most:.0%} of the points ({dropped}).</source>
      <translation>Date comuni: {n_dropped} su {n_dates} scartate, perché mancano a più del {most:.0%} dei punti ({dropped}).</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/steps.py" />
      <source>Ramps: a plane removed from each date, fitted to {n_fitted} points ({n_moving} left out, as they move); median slope {median:.3g} mm/km, largest {largest:.3g} mm/km.</source>
      <translation>Rampe: un piano tolto da ogni data, stimato su {n_fitted} punti ({n_moving} esclusi, perché si muovono); pendenza mediana {median:.3g} mm/km, massima {largest:.3g} mm/km.</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/steps.py" />
      <source>Outlier dates: none has a score above {threshold:g}.</source>
      <translation>Date anomale: nessuna ha un punteggio sopra {threshold:g}.</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/steps.py" />
      <source>Outlier dates: {n_outlying} of {n_days} made missing, at which the points scatter by up to {most:.1f} mm, usually by {usual:.1f} mm ({names}).</source>
      <translation>Date anomale: {n_outlying} su {n_days} rese mancanti, in cui i punti si disperdono fino a {most:.1f} mm, di solito di {usual:.1f} mm ({names}).</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/steps.py" />
      <source>Reference: the median of {n} points ({which}), which moved by {rate:.2f} mm/yr, removed. Missing now, as none has a value there: {lost}.</source>
      <translation>Riferimento: tolta la mediana di {n} punti ({which}), che si muoveva di {rate:.2f} mm/anno. Ora mancano, perché lì nessuno ha un valore: {lost}.</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/steps.py" />
      <source>Reference: the median of {n} points ({which}), which moved by {rate:.2f} mm/yr, removed.</source>
      <translation>Riferimento: tolta la mediana di {n} punti ({which}), che si muoveva di {rate:.2f} mm/anno.</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/steps.py" />
      <source>all there are</source>
      <translation>tutti quelli che ci sono</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/steps.py" />
      <source>No point lies inside the reference area: choose another area, or check its CRS.</source>
      <translation>Nessun punto si trova dentro l'area di riferimento: scegliere un'altra area, o controllare il suo SR.</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/steps.py" />
      <source>those inside the area</source>
      <translation>quelli dentro l'area</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/steps.py" />
      <source>those that move by {most:g} mm/yr or less against the scene</source>
      <translation>quelli che si muovono di {most:g} mm/anno o meno rispetto alla scena</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/steps.py" />
      <source>those that move by {most:g} mm/yr or less against the scene and have a coherence of {least:g} or more</source>
      <translation>quelli che si muovono di {most:g} mm/anno o meno rispetto alla scena e hanno una coerenza di {least:g} o più</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/steps.py" />
      <source>Unwrapping: {n_jumps} jumps by multiples of {wavelength:.2f} mm repaired in {n_series} of {n} series, of which {n_returning} lead away and back and {n_standing_out} stood out against the nearest points.</source>
      <translation>Unwrapping: {n_jumps} salti di multipli di {wavelength:.2f} mm corretti in {n_series} serie su {n}, di cui {n_returning} vanno e tornano indietro e {n_standing_out} spiccavano rispetto ai punti più vicini.</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/steps.py" />
      <source>Outliers: {n_values} values made missing in {n_series} series.</source>
      <translation>Valori anomali: {n_values} valori resi mancanti in {n_series} serie.</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/steps.py" />
      <source>Gaps: {n_filled_values} values interpolated, in gaps of {longest:g} days at most.</source>
      <translation>Lacune: {n_filled_values} valori interpolati, in lacune di al massimo {longest:g} giorni.</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/steps.py" />
      <source>Season: the {terms} of each series removed, median amplitude {amplitude:.2f} mm; {n_left} series left alone, whose dates do not determine it.</source>
      <translation>Stagionalità: tolto da ogni serie il {terms}, ampiezza mediana {amplitude:.2f} mm; {n_left} serie lasciate come sono, perché le loro date non lo determinano.</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/steps.py" />
      <source>Season: the {terms} of each series removed, median amplitude {amplitude:.2f} mm.</source>
      <translation>Stagionalità: tolto da ogni serie il {terms}, ampiezza mediana {amplitude:.2f} mm.</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/steps.py" />
      <source>annual and semi-annual term</source>
      <translation>termine annuale e semestrale</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/steps.py" />
      <source>annual term</source>
      <translation>termine annuale</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/steps.py" />
      <source>Dates {step} days apart are fewer than two within the span of {days:.0f} days: choose a shorter step.</source>
      <translation>Le date a distanza di {step} giorni sono meno di due nell'intervallo di {days:.0f} giorni: scegliere un passo più breve.</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/steps.py" />
      <source>Even dates: {n_wanted}, {step} days apart, interpolated between {n_before}.</source>
      <translation>Date equidistanti: {n_wanted}, a distanza di {step} giorni, interpolate tra {n_before}.</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/steps.py" />
      <source>The filter's window of {window} dates is longer than the series of {n_days}: choose a shorter one.</source>
      <translation>La finestra del filtro di {window} date è più lunga della serie di {n_days}: sceglierne una più corta.</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/steps.py" />
      <source>Savitzky-Golay: smoothed over {window} dates by polynomials of order {order}.</source>
      <translation>Savitzky-Golay: lisciato su {window} date con polinomi di ordine {order}.</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/steps.py" />
      <source>{smoothed} The filter takes dates as even, and they are {shortest:.0f} to {longest:.0f} days apart: better resample them as well.</source>
      <translation>{smoothed} Il filtro considera equidistanti le date, e sono a distanza di {shortest:.0f}-{longest:.0f} giorni: meglio anche ricampionarle.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/derived.py" />
      <source>The displacement of {day} is counted from {reference}, of which there is no raster: add the files up to that date.</source>
      <translation>Lo spostamento del {day} è contato dal {reference}, di cui non c'è raster: aggiungere i file fino a quella data.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/grids.py" />
      <source>{grid}, not {other}</source>
      <translation>{grid}, non {other}</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/grids.py" />
      <source>cells of {across:.9g} x {down:.9g}, not {across_other:.9g} x {down_other:.9g}</source>
      <translation>celle di {across:.9g} x {down:.9g}, non {across_other:.9g} x {down_other:.9g}</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/grids.py" />
      <source>its first cell lies {columns:+.4g} columns and {rows:+.4g} rows away</source>
      <translation>la sua prima cella è spostata di {columns:+.4g} colonne e {rows:+.4g} righe</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/grids.py" />
      <source>{name} has another grid than {other}: {difference}. Warp it to the same grid, or leave it out.</source>
      <translation>{name} ha una griglia diversa da {other}: {difference}. Riproiettarlo sulla stessa griglia, o escluderlo.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/grids.py" />
      <source>{name} breaks off or is damaged: copy or make it again.</source>
      <translation>{name} si interrompe o è danneggiato: copiarlo o crearlo di nuovo.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/grids.py" />
      <source>{name} is empty: copy or make it again.</source>
      <translation>{name} è vuoto: copiarlo o crearlo di nuovo.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/grids.py" />
      <source>{name} cannot be read as a raster: it is damaged, or of another format.</source>
      <translation>{name} non si può leggere come raster: è danneggiato, o di un altro formato.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/grids.py" />
      <source>{name} holds complex numbers, as interferograms do: a displacement is needed.</source>
      <translation>{name} contiene numeri complessi, come gli interferogrammi: serve uno spostamento.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/grids.py" />
      <source>{name} describes its bands in letters that cannot be read, as they are not UTF-8: save it again without them.</source>
      <translation>{name} descrive le sue bande con lettere che non si possono leggere, perché non sono UTF-8: salvarlo di nuovo senza.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/grids.py" />
      <source>{name} holds several variables or none ({variables}): export the one that is meant alone.</source>
      <translation>{name} contiene più variabili o nessuna ({variables}): esportare da sola quella che si intende.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/grids.py" />
      <source>{name} has no place on the Earth (no geotransform): geocode it first.</source>
      <translation>{name} non ha una posizione sulla Terra (nessuna geotrasformazione): prima geocodificarlo.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/grids.py" />
      <source>{name} has no coordinate reference system: choose one.</source>
      <translation>{name} non ha un sistema di riferimento: sceglierne uno.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/hdf5_stacks.py" />
      <source>{file} holds no time series ({names}): choose MintPy's timeseries.h5.</source>
      <translation>{file} non contiene una serie temporale ({names}): scegliere timeseries.h5 di MintPy.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/hdf5_stacks.py" />
      <source>{file} does not name the date of each raster (dataset date): make it anew with MintPy.</source>
      <translation>{file} non indica la data di ogni raster (dataset date): crearlo di nuovo con MintPy.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/hdf5_stacks.py" />
      <source>{file} has {n_days} dates and {n} rasters: make it anew with LiCSBAS.</source>
      <translation>{file} ha {n_days} date e {n} raster: crearlo di nuovo con LiCSBAS.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/hdf5_stacks.py" />
      <source>{name} is in radar coordinates: geocode it with MintPy's geocode.py first.</source>
      <translation>{name} è in coordinate radar: prima geocodificarlo con geocode.py di MintPy.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/hdf5_stacks.py" />
      <source>{name} has no coordinate reference system (attribute EPSG): choose one.</source>
      <translation>{name} non ha un sistema di riferimento (attributo EPSG): sceglierne uno.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/points.py" />
      <source>outside the rasters</source>
      <translation>fuori dai raster</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/points.py" />
      <source>without a value at any date, or 0 at all of them</source>
      <translation>senza un valore in alcuna data, o 0 in tutte</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/points.py" />
      <source>lacking more than {max_gap_share:.0%} of the dates</source>
      <translation>a cui manca più del {max_gap_share:.0%} delle date</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/points.py" />
      <source>with a coherence below {min_coherence:g}</source>
      <translation>con una coerenza inferiore a {min_coherence:g}</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/points.py" />
      <source>{name} states its unit as '{unit}', which is no length: convert it, or choose the unit.</source>
      <translation>{name} dichiara come unità '{unit}', che non è una lunghezza: convertirlo, o scegliere l'unità.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/points.py" />
      <source>A smallest coherence needs a coherence raster: choose one, or set it to 0.</source>
      <translation>Una coerenza minima richiede un raster di coerenza: sceglierne uno, o impostarla a 0.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/points.py" />
      <source>Rasters: {grid}.</source>
      <translation>Raster: {grid}.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/points.py" />
      <source>Displacement: {unit} -&gt; mm; {sign}; positive = towards the satellite.</source>
      <translation>Spostamento: {unit} -&gt; mm; {sign}; positivo = verso il satellite.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/points.py" />
      <source>Displacement: {unit} (not stated in the files) -&gt; mm; {sign}; positive = towards the satellite.</source>
      <translation>Spostamento: {unit} (non dichiarata nei file) -&gt; mm; {sign}; positivo = verso il satellite.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/points.py" />
      <source>changed in sign</source>
      <translation>segno invertito</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/points.py" />
      <source>sign as it is</source>
      <translation>segno com'è</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/points.py" />
      <source>{what}: {file}, {grid}; read between cells.</source>
      <translation>{what}: {file}, {grid}; letto tra le celle.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/points.py" />
      <source>On {days} the points scatter by more than twenty times what they do on the dates around: the raster of that date holds something else, or is damaged. Leave it out.</source>
      <translation>In data {days} i punti si disperdono più di venti volte rispetto alle date vicine: il raster di quella data contiene altro, o è danneggiato. Escluderlo.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/points.py" />
      <source>{name} has no value at any of the points: choose a raster that covers the stack.</source>
      <translation>{name} non ha valori in alcuno dei punti: scegliere un raster che copra lo stack.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/points.py" />
      <source>None of {n} points can be used: {left_out}.</source>
      <translation>Nessuno dei {n} punti si può usare: {left_out}.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/points.py" />
      <source>{n_kept} points of {n}. Left out: {left_out}.</source>
      <translation>{n_kept} punti su {n}. Esclusi: {left_out}.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/points.py" />
      <source>{n_kept} points of {n}.</source>
      <translation>{n_kept} punti su {n}.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/stack.py" />
      <source>Left out, having no date in their names: {names}.</source>
      <translation>Esclusi, perché non hanno una data nel nome: {names}.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/stack.py" />
      <source>Left out, being called otherwise than the {n} others: {names}.</source>
      <translation>Esclusi, perché hanno un nome diverso dagli altri {n}: {names}.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/stack.py" />
      <source>{file} has {count} bands, and one of several files can have only one: leave it out, or choose it alone if its bands are the dates.</source>
      <translation>{file} ha {count} bande, e uno tra più file ne può avere una sola: escluderlo, o sceglierlo da solo se le sue bande sono le date.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/stack.py" />
      <source>The rasters are counted from {n} dates; all are brought to the first, {first}.</source>
      <translation>I raster sono contati da {n} date; tutti sono riportati alla prima, {first}.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/stack.py" />
      <source>{first}, from which the rasters are counted, is added with zeros.</source>
      <translation>La data {first}, da cui sono contati i raster, è aggiunta con zeri.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/stack.py" />
      <source>Cells are left out where {mask} is 0.</source>
      <translation>Le celle dove {mask} è 0 sono escluse.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/stack.py" />
      <source>{file} is one raster: a stack needs the displacement at two dates or more, in a file each, as bands, or in an HDF5 time series. Choose these.</source>
      <translation>{file} è un solo raster: uno stack richiede lo spostamento a due o più date, in un file per data, come bande, o in una serie temporale HDF5. Scegliere questi.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/stack.py" />
      <source>The bands of {file} ({n}) have no dates, neither as descriptions nor as an axis of times: give the dates of the bands, or choose one file per date, with the date in its name.</source>
      <translation>Le bande di {file} ({n}) non hanno date, né come descrizioni né come asse dei tempi: indicare le date delle bande, o scegliere un file per data, con la data nel nome.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/stack.py" />
      <source>{n_days} dates are given, and {file} has {n} bands: correct the list.</source>
      <translation>Sono indicate {n_days} date, e {file} ha {n} bande: correggere l'elenco.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/stack.py" />
      <source>There is one date from {first} to {last}: a series needs at least two.</source>
      <translation>C'è una sola data dal {first} al {last}: una serie ne richiede almeno due.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/stack.py" />
      <source>There is no date from {first} to {last}: a series needs at least two.</source>
      <translation>Non c'è alcuna data dal {first} al {last}: una serie ne richiede almeno due.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/stack_files.py" />
      <source>There is no file or folder {path}: choose another.</source>
      <translation>Non esiste un file o una cartella {path}: scegliere altro.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/stack_files.py" />
      <source>None of the {n_found} rasters of {path} has a date in its name, such as 20180106 or 2018-01-06 ({names}): rename them.</source>
      <translation>Nessuno dei {n_found} raster di {path} ha una data nel nome, come 20180106 o 2018-01-06 ({names}): rinominarli.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/stack_files.py" />
      <source>{path} holds no raster ({names}): choose another.</source>
      <translation>{path} non contiene raster ({names}): scegliere altro.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/stack_files.py" />
      <source>There are two kinds of rasters with dates, such as {one} and {other}: choose those of the displacement, for example by a pattern like {pattern}.</source>
      <translation>Ci sono due tipi di raster con date, come {one} e {other}: scegliere quelli dello spostamento, per esempio con un modello di nome come {pattern}.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/stack_files.py" />
      <source>The name of {what} {name} has no date of the calendar, such as 20180106 or 2018-01-06: rename or remove it.</source>
      <translation>Il nome di {what} {name} non ha una data del calendario, come 20180106 o 2018-01-06: rinominare o togliere.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/stack_files.py" />
      <source>The name of {what} {name} holds several dates ({days}): a stack has one raster per date, not interferograms.</source>
      <translation>Il nome di {what} {name} contiene più date ({days}): uno stack ha un raster per data, non interferogrammi.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/stack_files.py" />
      <source>{other} and {name} stand for the same date, {day}: leave one of them out.</source>
      <translation>{other} e {name} indicano la stessa data, {day}: escludere uno dei due.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/variables.py" />
      <source>The variables of {file} are {names}, and none is called displacement: name the one that is meant, as NETCDF:"{file}":{first}.</source>
      <translation>Le variabili di {file} sono {names}, e nessuna si chiama displacement: indicare quella che si intende, come NETCDF:"{file}":{first}.</translation>
    </message>
    <message>
      <location filename="../algorithms/sentences.py" />
      <source>{shown} and {n} more</source>
      <translation>{shown} e altri {n}</translation>
    </message>
    <message>
      <location filename="../algorithms/series/trend.py" />
      <source>A trend of {n_coefficients} coefficients needs more than as many dates; there are {n_seen}.</source>
      <translation>Una tendenza di {n_coefficients} coefficienti richiede un numero maggiore di date; ce ne sono {n_seen}.</translation>
    </message>
    <message>
      <location filename="../algorithms/series/units.py" />
      <source>Half of the series stay within {extent:.2g} mm, less than the noise of InSAR, so the displacements are not in {unit}: choose their unit.</source>
      <translation>Metà delle serie resta entro {extent:.2g} mm, meno del rumore di InSAR, quindi gli spostamenti non sono in {unit}: scegliere la loro unità.</translation>
    </message>
    <message>
      <location filename="../algorithms/series/units.py" />
      <source>Half of the series move by {extent:.1f} m or more, further than InSAR can follow, so the displacements are not in {unit}: choose their unit.</source>
      <translation>Metà delle serie si muove di {extent:.1f} m o più, oltre ciò che InSAR può seguire, quindi gli spostamenti non sono in {unit}: scegliere la loro unità.</translation>
    </message>
    <message>
      <location filename="../algorithms/series/units.py" />
      <source>The series scatter by {noise:.1g} from date to date, less than InSAR does in {unit}, and nothing says which unit they are in: choose it (metres are likely).</source>
      <translation>Le serie si disperdono di {noise:.1g} da una data all'altra, meno di quanto faccia InSAR in {unit}, e nulla dice in quale unità siano: sceglierla (probabilmente metri).</translation>
    </message>
    <message>
      <location filename="../algorithms/series/units.py" />
      <source>All velocities are within {farthest:.2g} of their median, closer than InSAR can tell in millimetres a year: bring them from metres a year to millimetres a year first, with the field calculator.</source>
      <translation>Tutte le velocità distano dalla loro mediana al più {farthest:.2g}, meno di quanto l'InSAR distingua in millimetri all'anno: convertirle prima da metri a millimetri all'anno con il calcolatore di campi.</translation>
    </message>
    <message>
      <location filename="../algorithms/series/units.py" />
      <source>Half of the velocities are {usual:.2g} or further from their median, faster than InSAR can follow in millimetres a year: bring them to millimetres a year first, with the field calculator.</source>
      <translation>Metà delle velocità dista dalla loro mediana {usual:.2g} o più, più di quanto l'InSAR possa seguire in millimetri all'anno: convertirle prima in millimetri all'anno con il calcolatore di campi.</translation>
    </message>
    <message>
      <location filename="../algorithms/series/usable.py" />
      <source>{n_usable} of {n} series can be used, as {set_aside} lack more than {max_gap_share:.0%} of their dates, and at least {fewest} are needed: choose a layer with more points or allow a larger share of missing dates.</source>
      <translation>{n_usable} serie su {n} si possono usare, perché a {set_aside} manca più del {max_gap_share:.0%} delle date, e ne servono almeno {fewest}: scegliere un layer con più punti o ammettere una quota maggiore di date mancanti.</translation>
    </message>
    <message>
      <location filename="../algorithms/series/usable.py" />
      <source>{n_usable} of {n} series can be used, and at least {fewest} are needed: choose a layer with more points.</source>
      <translation>{n_usable} serie su {n} si possono usare, e ne servono almeno {fewest}: scegliere un layer con più punti.</translation>
    </message>
    <message>
      <location filename="../algorithms/series/usable.py" />
      <source>{n_used} series used; {n_filled_values} values interpolated in {n_gappy_series} of them; {set_aside} set aside for lacking more than {max_gap_share:.0%} of the dates.</source>
      <translation>{n_used} serie usate; {n_filled_values} valori interpolati in {n_gappy_series} di esse; {set_aside} messe da parte perché manca loro più del {max_gap_share:.0%} delle date.</translation>
    </message>
    <message>
      <location filename="../algorithms/series/usable.py" />
      <source>Series are relative to the scene's own motion (median velocity {scene_velocity:.2f} mm/yr).</source>
      <translation>Le serie sono relative al moto proprio della scena (velocità mediana {scene_velocity:.2f} mm/anno).</translation>
    </message>
    <message>
      <location filename="../algorithms/series/usable.py" />
      <source>Every point has the same series, so nothing can be told apart; check the displacement columns.</source>
      <translation>Tutti i punti hanno la stessa serie, quindi nulla si può distinguere; controllare le colonne di spostamento.</translation>
    </message>
    <message>
      <location filename="../algorithms/series/velocity.py" />
      <source>A velocity needs at least two different dates; give more dates.</source>
      <translation>Una velocità richiede almeno due date diverse; dare più date.</translation>
    </message>
    <message>
      <location filename="../algorithms/settings.py" />
      <source>The neighbour distance is {eps:g} m; it must be greater than 0.</source>
      <translation>La distanza dei vicini è {eps:g} m; deve essere maggiore di 0.</translation>
    </message>
    <message>
      <location filename="../algorithms/settings.py" />
      <source>The least number of points is {min_points}; it must be at least 1.</source>
      <translation>Il numero minimo di punti è {min_points}; deve essere almeno 1.</translation>
    </message>
    <message>
      <location filename="../algorithms/space/covariance_model.py" />
      <source>Only {n_used} distance bins of the covariogram hold pairs and a model needs {n_needed}; give more points, or ask the covariogram for more bins or a larger greatest distance.</source>
      <translation>Solo {n_used} classi di distanza del covariogramma contengono coppie e un modello ne richiede {n_needed}; dare più punti, o chiedere al covariogramma più classi o una distanza massima maggiore.</translation>
    </message>
    <message>
      <location filename="../algorithms/space/covariance_model.py" />
      <source>No spatial correlation is found: the covariances cannot be told from zero at any distance.</source>
      <translation>Non si trova correlazione spaziale: le covarianze non si distinguono da zero ad alcuna distanza.</translation>
    </message>
    <message>
      <location filename="../algorithms/space/covariance_model.py" />
      <source>The correlation does not fall to 5 % within {largest:.0f} m, so the correlation length is at least that: the scene holds a trend or is too small; try a larger greatest distance.</source>
      <translation>La correlazione non scende al 5 % entro {largest:.0f} m, quindi la lunghezza di correlazione è almeno questa: la scena contiene una tendenza o è troppo piccola; provare una distanza massima maggiore.</translation>
    </message>
    <message>
      <location filename="../algorithms/space/covariance_model.py" />
      <source>The correlation is lost between the two shortest distances, {shortest:.0f} m and {second:.0f} m, so the correlation length is at most the latter; try narrower bins.</source>
      <translation>La correlazione si perde tra le due distanze più brevi, {shortest:.0f} m e {second:.0f} m, quindi la lunghezza di correlazione è al massimo la seconda; provare classi più strette.</translation>
    </message>
    <message>
      <location filename="../algorithms/space/covariance_model.py" />
      <source>Only {share:.1f} % of the variance is spatially correlated; the rest is noise.</source>
      <translation>Solo il {share:.1f} % della varianza è correlato nello spazio; il resto è rumore.</translation>
    </message>
    <message>
      <location filename="../algorithms/space/covariance_model.py" />
      <source>Covariogram: no correlation length. {note}</source>
      <translation>Covariogramma: nessuna lunghezza di correlazione. {note}</translation>
    </message>
    <message>
      <location filename="../algorithms/space/covariance_model.py" />
      <source>Covariogram: {model} model, correlation length {length} m, sill {sill:.3g} mm², nugget {nugget:.3g} mm². {note}</source>
      <translation>Covariogramma: modello {model}, lunghezza di correlazione {length} m, sill {sill:.3g} mm², nugget {nugget:.3g} mm². {note}</translation>
    </message>
    <message>
      <location filename="../algorithms/space/covariance_model.py" />
      <source>Covariogram: {model} model, correlation length {length} m, sill {sill:.3g} mm², nugget {nugget:.3g} mm².</source>
      <translation>Covariogramma: modello {model}, lunghezza di correlazione {length} m, sill {sill:.3g} mm², nugget {nugget:.3g} mm².</translation>
    </message>
    <message>
      <location filename="../algorithms/space/covariogram.py" />
      <source>The largest distance of the covariogram is {max_distance} m; it must be above 0.</source>
      <translation>La distanza massima del covariogramma è {max_distance} m; deve essere maggiore di 0.</translation>
    </message>
    <message>
      <location filename="../algorithms/space/covariogram.py" />
      <source>The edges of the covariogram's distance bins must be ascending distances of 0 m or more.</source>
      <translation>I limiti delle classi di distanza del covariogramma devono essere distanze crescenti di 0 m o più.</translation>
    </message>
    <message>
      <location filename="../algorithms/space/covariogram.py" />
      <source>The displacement is the same at every point, so it has no covariance; check the displacement columns.</source>
      <translation>Lo spostamento è lo stesso in ogni punto, quindi non ha covarianza; controllare le colonne di spostamento.</translation>
    </message>
    <message>
      <location filename="../algorithms/space/covariogram.py" />
      <source>No two points lie between {nearest:g} m and {farthest:g} m of each other; give more points, or choose a larger greatest distance for the covariogram.</source>
      <translation>Nessuna coppia di punti si trova a una distanza tra {nearest:g} m e {farthest:g} m; dare più punti, o scegliere una distanza massima maggiore per il covariogramma.</translation>
    </message>
    <message>
      <location filename="../algorithms/space/covariogram.py" />
      <source>Covariogram: {n_pairs} pairs of {n} points in {n_bins} bins up to {largest:.0f} m.</source>
      <translation>Covariogramma: {n_pairs} coppie di {n} punti in {n_bins} classi fino a {largest:.0f} m.</translation>
    </message>
    <message>
      <location filename="../algorithms/space/covariogram.py" />
      <source>A covariogram needs at least two points and there are {n}.</source>
      <translation>Un covariogramma richiede almeno due punti e ce ne sono {n}.</translation>
    </message>
    <message>
      <location filename="../algorithms/space/covariogram.py" />
      <source>A coordinate is not a finite number; check the points' geometries.</source>
      <translation>Una coordinata non è un numero finito; controllare le geometrie dei punti.</translation>
    </message>
    <message>
      <location filename="../algorithms/space/covariogram.py" />
      <source>All points lie at one place, so there is no distance for a covariogram.</source>
      <translation>Tutti i punti si trovano in un solo luogo, quindi non c'è distanza per un covariogramma.</translation>
    </message>
    <message>
      <location filename="../algorithms/space/profile.py" />
      <source>The line has no length: draw it through at least two different places.</source>
      <translation>La linea non ha lunghezza: disegnarla attraverso almeno due luoghi diversi.</translation>
    </message>
    <message>
      <location filename="../algorithms/space/spatial_split.py" />
      <source>All points lie at one place, so they cannot be split in space; give a layer with spread points.</source>
      <translation>Tutti i punti si trovano in un solo luogo, quindi non si possono dividere nello spazio; dare un layer con punti distribuiti.</translation>
    </message>
    <message>
      <location filename="../algorithms/space/spatial_split.py" />
      <source>Cluster {cluster} has no neighbour distance and least number of points; add its row.</source>
      <translation>Il cluster {cluster} non ha distanza dei vicini e numero minimo di punti; aggiungere la sua riga.</translation>
    </message>
    <message>
      <location filename="../algorithms/space/spatial_split.py" />
      <source>as given</source>
      <translation>come indicata</translation>
    </message>
    <message>
      <location filename="../algorithms/space/spatial_split.py" />
      <source>from the density of the points and the correlation length, {length:.0f} m</source>
      <translation>dalla densità dei punti e dalla lunghezza di correlazione, {length:.0f} m</translation>
    </message>
    <message>
      <location filename="../algorithms/space/spatial_split.py" />
      <source>from the density of the points</source>
      <translation>dalla densità dei punti</translation>
    </message>
    <message>
      <location filename="../algorithms/space/spatial_split.py" />
      <source>DBSCAN: neighbours within {eps:.1f} m ({origin}), at least {min_points} points.</source>
      <translation>DBSCAN: vicini entro {eps:.1f} m ({origin}), almeno {min_points} punti.</translation>
    </message>
    <message>
      <location filename="../algorithms/space/spatial_split.py" />
      <source>{n_clusters} clusters in space and time; {n_alone} points belong to none.</source>
      <translation>{n_clusters} cluster nello spazio e nel tempo; {n_alone} punti non appartengono ad alcuno.</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/dates.py" />
      <source>Column {name} looks like a date, but there is no such day in the calendar: correct or remove it.</source>
      <translation>La colonna {name} sembra una data, ma non c'è un tale giorno nel calendario: correggerla o toglierla.</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/dates.py" />
      <source>'{word}' among the dates is no date: write each as YYYYMMDD, separated by commas.</source>
      <translation>'{word}' tra le date non è una data: scrivere ognuna come YYYYMMDD, separate da virgole.</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/dates.py" />
      <source>The dates are not in order of time, or one is there twice: correct the list.</source>
      <translation>Le date non sono in ordine di tempo, o una è presente due volte: correggere l'elenco.</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/dates.py" />
      <source>There are two kinds of columns with dates, such as {one} and {other}: remove those that hold no displacement, or choose the date fields.</source>
      <translation>Ci sono due tipi di colonne con date, come {one} e {other}: togliere quelle che non contengono spostamenti, o scegliere i campi data.</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/dates.py" />
      <source>The name of field {name} holds no date, or several: choose fields named such as 20180106, D20180106 or 2018-01-06.</source>
      <translation>Il nome del campo {name} non contiene una data, o ne contiene più d'una: scegliere campi con nomi come 20180106, D20180106 o 2018-01-06.</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/dates.py" />
      <source>One date is given, and a series needs at least two: give all dates, or none.</source>
      <translation>È indicata una sola data, e una serie ne richiede almeno due: indicare tutte le date, o nessuna.</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/dates.py" />
      <source>{n_days} dates are given, and the file has {n_columns} columns: correct the list.</source>
      <translation>Sono indicate {n_days} date, e il file ha {n_columns} colonne: correggere l'elenco.</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/dates.py" />
      <source>The names of the last {n} columns are not all different: rename them.</source>
      <translation>I nomi delle ultime {n} colonne non sono tutti diversi: rinominarle.</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/dates.py" />
      <source>Column {column} is given the date {day}, and its name says {named}: give no dates, or a date for each column of displacements.</source>
      <translation>Alla colonna {column} è data la data {day}, ma il suo nome dice {named}: non dare date, o darne una per ogni colonna di spostamento.</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/dates.py" />
      <source>{n} dates are given for the last {n} columns, and {before} before them is called alike: give a date for each column of displacements.</source>
      <translation>Sono date {n} date per le ultime {n} colonne, ma {before} prima di esse ha un nome simile: dare una data per ogni colonna di spostamento.</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/dates.py" />
      <source>Columns {other} and {name} stand for the same date, {day}: remove one of them, or choose the date fields.</source>
      <translation>Le colonne {other} e {name} indicano la stessa data, {day}: togliere una delle due, o scegliere i campi data.</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/dates.py" />
      <source>In {name} nobody can say which number is the day and which the month: write the dates as YYYYMMDD.</source>
      <translation>In {name} nessuno può dire quale numero sia il giorno e quale il mese: scrivere le date come YYYYMMDD.</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/export_columns.py" />
      <source>Fields {other} and {column} would both be called {name}: choose the attributes to keep.</source>
      <translation>I campi {other} e {column} si chiamerebbero entrambi {name}: scegliere gli attributi da mantenere.</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/formats.py" />
      <source>positive = towards the satellite</source>
      <translation>positivo = verso il satellite</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/formats.py" />
      <source>as in the file; read as positive = towards the satellite</source>
      <translation>come nel file; letto come positivo = verso il satellite</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/formats.py" />
      <source>positive = up</source>
      <translation>positivo = verso l'alto</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/formats.py" />
      <source>positive = east</source>
      <translation>positivo = verso est</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/formats.py" />
      <source>positive = up in a vertical product, east in an east-west one</source>
      <translation>positivo = verso l'alto in un prodotto verticale, verso est in uno est-ovest</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/formats.py" />
      <source>The file has no coordinates among its columns, {columns}: they are looked for as {names}. Rename the columns that hold them.</source>
      <translation>Il file non ha coordinate tra le sue colonne, {columns}: si cercano come {names}. Rinominare le colonne che le contengono.</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/formats.py" />
      <source>The coordinate reference system chosen is in degrees, and the file has no longitude and latitude: choose a projected one.</source>
      <translation>Il sistema di riferimento scelto è in gradi, e il file non ha longitudine e latitudine: sceglierne uno proiettato.</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/formats.py" />
      <source>The coordinate reference system chosen is projected, and the file has only longitude and latitude: choose a geographic one, or none.</source>
      <translation>Il sistema di riferimento scelto è proiettato, e il file ha solo longitudine e latitudine: sceglierne uno geografico, o nessuno.</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/formats.py" />
      <source>The file does not say in which reference system its coordinates ({columns}) are: choose it (CRS).</source>
      <translation>Il file non dice in quale sistema di riferimento sono le sue coordinate ({columns}): sceglierlo (CRS).</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/formats.py" />
      <source>The file has no displacement columns: the first row must hold the names of the columns, and those of the displacements must be dates, such as 20180106, D20180106 or 2018-01-06; here they are {columns}. Rename them, or give the dates of the last columns.</source>
      <translation>Il file non ha colonne di spostamento: la prima riga deve contenere i nomi delle colonne, e quelli degli spostamenti devono essere date, come 20180106, D20180106 o 2018-01-06; qui sono {columns}. Rinominarle, o indicare le date delle ultime colonne.</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/formats.py" />
      <source>There is only one date column, {column}: a series needs at least two.</source>
      <translation>C'è una sola colonna di date, {column}: una serie ne richiede almeno due.</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/formats.py" />
      <source>A StaMPS-Visualizer export has at least five columns, longitude, latitude, velocity and the series, each with its own number, and here it has not: export it again.</source>
      <translation>Un'esportazione StaMPS-Visualizer ha almeno cinque colonne, longitudine, latitudine, velocità e la serie, ognuna con il proprio numero, e qui non è così: esportarla di nuovo.</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/formats.py" />
      <source>The first row of a StaMPS-Visualizer export must hold the reference point, NaN and the day numbers, and here it does not: give the dates.</source>
      <translation>La prima riga di un'esportazione StaMPS-Visualizer deve contenere il punto di riferimento, NaN e i numeri dei giorni, e qui non è così: indicare le date.</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/formats.py" />
      <source>{n_days} dates are given, and the file has {n} columns of displacements: correct the list.</source>
      <translation>Sono date {n_days} date e il file ha {n} colonne di spostamento: correggere l'elenco.</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/formats.py" />
      <source>The day numbers in the first row are not in order of time: correct them or give the dates.</source>
      <translation>I numeri dei giorni nella prima riga non sono in ordine di tempo: correggerli o indicare le date.</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/formats.py" />
      <source>The first row should hold day numbers, and {number:g} is none: correct it or give the dates.</source>
      <translation>La prima riga dovrebbe contenere numeri di giorni, e {number:g} non lo è: correggerlo o indicare le date.</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/formats.py" />
      <source>Column {column} occurs {count} times: remove or rename all but one.</source>
      <translation>La colonna {column} compare {count} volte: toglierle o rinominarle tutte tranne una.</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/stamps.py" />
      <source>{file} has no time series ph_mm, but {names}: choose the ps_plot_ts_*.mat that StaMPS writes for ps_plot(..., 'ts').</source>
      <translation>{file} non ha la serie temporale ph_mm, ma {names}: scegliere il ps_plot_ts_*.mat che StaMPS scrive per ps_plot(..., 'ts').</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/stamps.py" />
      <source>{file} lacks {names}, and there is no ps2.mat beside it: copy that file there.</source>
      <translation>A {file} manca {names}, e accanto non c'è ps2.mat: copiarvi quel file.</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/stamps.py" />
      <source>The arrays of {file} do not fit: ph_mm {series}, lonlat {lonlat}, day {days}. Export it again.</source>
      <translation>Le matrici di {file} non si accordano: ph_mm {series}, lonlat {lonlat}, day {days}. Esportarlo di nuovo.</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/stamps.py" />
      <source>The day numbers of {file} are no dates: save the file again.</source>
      <translation>I numeri dei giorni di {file} non sono date: salvare di nuovo il file.</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/stamps.py" />
      <source>{names} of {file} should hold numbers and does not: save the file again.</source>
      <translation>{names} di {file} dovrebbe contenere numeri e non ne contiene: salvare di nuovo il file.</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/stamps.py" />
      <source>{file} is no MATLAB file, or breaks off: save it again.</source>
      <translation>{file} non è un file MATLAB, o si interrompe: salvarlo di nuovo.</translation>
    </message>
    <message>
      <location filename="../algorithms/tracks.py" />
      <source>{track}: velocity and its error by regression, as the layer has no such field.</source>
      <translation>{track}: velocità e il suo errore per regressione, perché il layer non ha un tale campo.</translation>
    </message>
    <message>
      <location filename="../algorithms/tracks.py" />
      <source>No point of {track} can be used: each lacks its line of sight or more than {max_gap_share:.0%} of its dates; check these fields, or allow a larger share of missing dates.</source>
      <translation>Nessun punto di {track} si può usare: a ognuno manca la linea di vista o più del {max_gap_share:.0%} delle date; controllare questi campi, o ammettere una quota maggiore di date mancanti.</translation>
    </message>
    <message>
      <location filename="../algorithms/tracks.py" />
      <source>The line of sight of {track} is no unit vector: its east and up components have a length of {length:.2f}, and about 0.99 is expected; check these fields.</source>
      <translation>La linea di vista di {track} non è un versore: le sue componenti est e verso l'alto hanno una lunghezza di {length:.2f}, e ci si aspetta circa 0.99; controllare questi campi.</translation>
    </message>
    <message>
      <location filename="../algorithms/tracks.py" />
      <source>The lines of sight of the layers are {widest:.1f} degrees apart, seen from the south, and vertical and east motion cannot be told apart below {smallest_angle:g}: choose an ascending and a descending layer.</source>
      <translation>Le linee di vista dei layer differiscono di {widest:.1f} gradi, viste da sud, e sotto {smallest_angle:g} il moto verticale e quello est non si possono distinguere: scegliere un layer ascendente e uno discendente.</translation>
    </message>
    <message>
      <location filename="../engine/job.py" />
      <source>The disk is full: the job's data do not fit into the temporary folder {parent}; free some space there, or choose another folder in Settings &gt; Options &gt; Processing &gt; General.</source>
      <translation>Il disco è pieno: i dati del lavoro non entrano nella cartella temporanea {parent}; liberarvi dello spazio, o scegliere un'altra cartella in Impostazioni &gt; Opzioni &gt; Processing &gt; Generale.</translation>
    </message>
    <message>
      <location filename="../engine/qgis_side/client.py" />
      <source>The run was cancelled.</source>
      <translation>L'esecuzione è stata annullata.</translation>
    </message>
    <message>
      <location filename="../engine/qgis_side/client.py" />
      <source>The log ends with:</source>
      <translation>Il log termina con:</translation>
    </message>
    <message>
      <location filename="../engine/qgis_side/client.py" />
      <source>The job folder {folder} cannot be written ({reason}).</source>
      <translation>La cartella del lavoro {folder} non si può scrivere ({reason}).</translation>
    </message>
    <message>
      <location filename="../engine/qgis_side/client.py" />
      <source>The engine's Python, {python}, cannot be started; see Plugins &gt; InSAR Hotspots &gt; Engine.</source>
      <translation>Il Python del motore, {python}, non si avvia; vedere Plugin &gt; InSAR Hotspots &gt; Motore.</translation>
    </message>
    <message>
      <location filename="../engine/qgis_side/client.py" />
      <source>The engine's Python, {python}, ended without a result; name a Python that has the engine's libraries.</source>
      <translation>Il Python del motore, {python}, è terminato senza un risultato; indicare un Python che abbia le librerie del motore.</translation>
    </message>
    <message>
      <location filename="../engine/qgis_side/client.py" />
      <source>The engine stopped with an error of its own (exit code {code}); please report it with the log.</source>
      <translation>Il motore si è fermato con un errore proprio (codice di uscita {code}); segnalarlo con il log.</translation>
    </message>
    <message>
      <location filename="../engine/qgis_side/client.py" />
      <source>code {code}</source>
      <translation>codice {code}</translation>
    </message>
    <message>
      <location filename="../engine/qgis_side/client.py" />
      <source>signal {name}</source>
      <translation>segnale {name}</translation>
    </message>
    <message>
      <location filename="../engine/qgis_side/client.py" />
      <source>The engine crashed ({name}); QGIS and your data are not affected, please report it with the log.</source>
      <translation>Il motore si è bloccato ({name}); QGIS e i dati non ne sono toccati, segnalarlo con il log.</translation>
    </message>
    <message>
      <location filename="../engine/qgis_side/environment.py" />
      <source>The {origin} names {named} as the engine's Python, which is not there; correct it.</source>
      <translation>{origin} indica {named} come Python del motore, che non esiste; correggere.</translation>
    </message>
    <message>
      <location filename="../engine/qgis_side/environment.py" />
      <source>The Python that the engine was made from, in {folder}, is gone, as after an update of QGIS; make the engine anew in Plugins &gt; InSAR Hotspots &gt; Engine.</source>
      <translation>Il Python con cui è stato creato il motore, in {folder}, non c'è più, come dopo un aggiornamento di QGIS; crea di nuovo il motore in Plugin &gt; InSAR Hotspots &gt; Motore.</translation>
    </message>
    <message>
      <location filename="../engine/qgis_side/environment.py" />
      <source>The engine is not installed yet; make it in Plugins &gt; InSAR Hotspots &gt; Engine.</source>
      <translation>Il motore non è ancora installato; crearlo in Plugin &gt; InSAR Hotspots &gt; Motore.</translation>
    </message>
    <message>
      <location filename="../engine/qgis_side/environment.py" />
      <source>The engine was made by another version of the plugin; make it anew in Plugins &gt; InSAR Hotspots &gt; Engine.</source>
      <translation>Il motore è stato creato da un'altra versione del plugin; crearlo di nuovo in Plugin &gt; InSAR Hotspots &gt; Motore.</translation>
    </message>
    <message>
      <location filename="../engine/worker_side/compiling.py" />
      <source>Compiling the kernels for this computer, once: about half a minute.</source>
      <translation>Compilazione dei kernel per questo computer, una sola volta: circa mezzo minuto.</translation>
    </message>
    <message>
      <location filename="../engine/worker_side/tasks/assets.py" />
      <source>Fewer than two points have a velocity: choose another field or layer.</source>
      <translation>Meno di due punti hanno una velocità: scelga un altro campo o layer.</translation>
    </message>
    <message>
      <location filename="../engine/worker_side/tasks/assets.py" />
      <source>{n} points without a velocity are left out.</source>
      <translation>{n} punti senza velocità sono esclusi.</translation>
    </message>
    <message>
      <location filename="../engine/worker_side/tasks/assets.py" />
      <source>Velocities are relative to the scene's own motion (median velocity {scene_velocity:.2f} mm/yr).</source>
      <translation>Le velocità sono relative al moto proprio della scena (velocità mediana {scene_velocity:.2f} mm/anno).</translation>
    </message>
    <message>
      <location filename="../engine/worker_side/tasks/check.py" />
      <source>Cluster 20 series by soft-DTW.</source>
      <translation>Raggruppa 20 serie con soft-DTW.</translation>
    </message>
    <message>
      <location filename="../engine/worker_side/tasks/check.py" />
      <source>Compare soft-DTW with tslearn's.</source>
      <translation>Confronta soft-DTW con quello di tslearn.</translation>
    </message>
    <message>
      <location filename="../engine/worker_side/tasks/check.py" />
      <source>Soft-DTW of the engine under {prefix} differs from tslearn's by {difference:.3g} mm² on this processor; make the engine anew, and if that does not help, report it with the log.</source>
      <translation>Il soft-DTW del motore in {prefix} differisce da quello di tslearn di {difference:.3g} mm² su questo processore; creare di nuovo il motore e, se non serve, segnalarlo con il log.</translation>
    </message>
    <message>
      <location filename="../engine/worker_side/tasks/check.py" />
      <source>Cluster 20 points in space.</source>
      <translation>Raggruppa 20 punti nello spazio.</translation>
    </message>
    <message>
      <location filename="../engine/worker_side/tasks/check.py" />
      <source>The engine's libraries under {prefix} run but give wrong clusters; make the engine anew.</source>
      <translation>Le librerie del motore in {prefix} funzionano ma danno cluster errati; creare di nuovo il motore.</translation>
    </message>
    <message>
      <location filename="../engine/worker_side/tasks/check.py" />
      <source>Multiply 100 pairs of series.</source>
      <translation>Moltiplica 100 coppie di serie.</translation>
    </message>
    <message>
      <location filename="../engine/worker_side/tasks/check.py" />
      <source>Classify 20 series.</source>
      <translation>Classifica 20 serie.</translation>
    </message>
    <message>
      <location filename="../engine/worker_side/tasks/check.py" />
      <source>Find the hotspot of a small scene.</source>
      <translation>Trova l'hotspot di una piccola scena.</translation>
    </message>
    <message>
      <location filename="../engine/worker_side/tasks/check.py" />
      <source>Read a raster of one cell.</source>
      <translation>Leggi un raster di una cella.</translation>
    </message>
    <message>
      <location filename="../engine/worker_side/tasks/check.py" />
      <source>The engine's libraries under {prefix} run but give wrong hotspots; make the engine anew.</source>
      <translation>Le librerie del motore in {prefix} funzionano ma danno hotspot errati; creare di nuovo il motore.</translation>
    </message>
    <message>
      <location filename="../engine/worker_side/tasks/check.py" />
      <source>The engine's libraries under {prefix} run but misread rasters; make the engine anew.</source>
      <translation>Le librerie del motore in {prefix} funzionano ma leggono male i raster; creare di nuovo il motore.</translation>
    </message>
    <message>
      <location filename="../engine/worker_side/tasks/clusters.py" />
      <source>Cluster {number}: neighbours within {eps:g} m, at least {min_points} points.</source>
      <translation>Cluster {number}: vicini entro {eps:g} m, almeno {min_points} punti.</translation>
    </message>
    <message>
      <location filename="../engine/worker_side/tasks/networks.py" />
      <source>Summarising the points of each pattern.</source>
      <translation>Riepilogo dei punti di ogni pattern.</translation>
    </message>
    <message>
      <location filename="../engine/worker_side/worker.py" />
      <source>The computer's memory is not enough for this layer; use fewer points or a smaller sample.</source>
      <translation>La memoria del computer non basta per questo layer; usare meno punti o un campione più piccolo.</translation>
    </message>
    <message>
      <location filename="../engine/worker_side/worker.py" />
      <source>The engine's Python, {executable}, cannot load a library that the plugin needs ({error}).</source>
      <translation>Il Python del motore, {executable}, non può caricare una libreria di cui il plugin ha bisogno ({error}).</translation>
    </message>
    <message>
      <location filename="../engine/worker_side/worker.py" />
      <source>The plugin was updated while QGIS was running; restart QGIS.</source>
      <translation>Il plugin è stato aggiornato mentre QGIS era in esecuzione; riavviare QGIS.</translation>
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
    <message>
      <location filename="../processing_provider/workflows/yearly_update.model3" />
      <source>Yearly update</source>
      <translation>Aggiornamento annuale</translation>
    </message>
    <message>
      <location filename="../processing_provider/workflows/yearly_update.model3" />
      <source>A new release, or new dates, for what was analysed before: joins the series, finds the hotspots anew with the numbers and settings of last time, and tells what changed. The report of changes begins with what to know today.</source>
      <translation>Una nuova versione, o date nuove, per ciò che è stato analizzato prima: unisce le serie, individua di nuovo gli hotspot con numeri e impostazioni della volta scorsa, e dice che cosa è cambiato. Il rapporto dei cambiamenti comincia con ciò che si deve sapere oggi.</translation>
    </message>
    <message>
      <location filename="../processing_provider/workflows/yearly_update.model3" />
      <source>As Detect hotspots wrote them.</source>
      <translation>Come li ha scritti Individua gli hotspot.</translation>
    </message>
    <message>
      <location filename="../processing_provider/workflows/yearly_update.model3" />
      <source>As Detect hotspots wrote them, with their series.</source>
      <translation>Come li ha scritti Individua gli hotspot, con le loro serie.</translation>
    </message>
    <message>
      <location filename="../processing_provider/workflows/yearly_update.model3" />
      <source>The new release, or the layer with new dates. It begins before the earlier layer ends, five dates at least, and goes on for half a year or more after.</source>
      <translation>La nuova versione, o il layer con date nuove. Comincia prima della fine del layer precedente, almeno cinque date, e prosegue per mezzo anno o più dopo.</translation>
    </message>
    <message>
      <location filename="../processing_provider/workflows/yearly_update.model3" />
      <source>Points with hotspots of last time</source>
      <translation>Punti con hotspot della volta scorsa</translation>
    </message>
  </context>
</TS>
