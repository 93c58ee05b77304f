<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en_GB">
  <context>
    <name>InsarHotspots</name>
    <message>
      <location filename="../plugin.py" />
      <source>Hotspots and series</source>
      <translation>Puntos calientes y series</translation>
    </message>
    <message>
      <location filename="../plugin.py" />
      <source>Import…</source>
      <translation>Importar…</translation>
    </message>
    <message>
      <location filename="../plugin.py" />
      <source>Detect hotspots…</source>
      <translation>Detectar puntos calientes…</translation>
    </message>
    <message>
      <location filename="../plugin.py" />
      <source>Engine…</source>
      <translation>Motor…</translation>
    </message>
    <message>
      <location filename="../ui/asset_record.py" />
      <source>The series drawn are along the line of sight.</source>
      <translation>Las series dibujadas están a lo largo de la línea de vista.</translation>
    </message>
    <message>
      <location filename="../ui/asset_record.py" />
      <source>level not known</source>
      <translation>nivel desconocido</translation>
    </message>
    <message>
      <location filename="../ui/asset_record.py" />
      <source>Asset {n}</source>
      <translation>Bien {n}</translation>
    </message>
    <message>
      <location filename="../ui/edit_chain_action.py" />
      <source>Edit a copy in the model designer…</source>
      <translation>Editar una copia en el diseñador de modelos…</translation>
    </message>
    <message>
      <location filename="../ui/engine_dialog.py" />
      <source>InSAR Hotspots: engine</source>
      <translation>InSAR Hotspots: motor</translation>
    </message>
    <message>
      <location filename="../ui/engine_dialog.py" />
      <source>The Python 3.11 to 3.14 from which the environment is made.</source>
      <translation>El Python, de 3.11 a 3.14, con el que se crea el entorno.</translation>
    </message>
    <message>
      <location filename="../ui/engine_dialog.py" />
      <source>Where there is no way to the Python Package Index: a folder of wheels, which engine/wheelhouse.py fills on another computer, or the address of a mirror. Else leave it empty. The proxy is that of QGIS.</source>
      <translation>Donde no se llega al Python Package Index: una carpeta de paquetes wheel, que engine/wheelhouse.py llena en otro ordenador, o la dirección de un espejo. Si no, déjelo vacío. El proxy es el de QGIS.</translation>
    </message>
    <message>
      <location filename="../ui/engine_dialog.py" />
      <source>A Python that has the libraries already; leave empty to use the plugin's own.</source>
      <translation>Un Python que ya tiene las bibliotecas; dejar vacío para usar el del complemento.</translation>
    </message>
    <message>
      <location filename="../ui/engine_dialog.py" />
      <source>Make the environment</source>
      <translation>Crear el entorno</translation>
    </message>
    <message>
      <location filename="../ui/engine_dialog.py" />
      <source>Remove it</source>
      <translation>Eliminarlo</translation>
    </message>
    <message>
      <location filename="../ui/engine_dialog.py" />
      <source>Try the engine</source>
      <translation>Probar el motor</translation>
    </message>
    <message>
      <location filename="../ui/engine_dialog.py" />
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <location filename="../ui/engine_dialog.py" />
      <source>Copy the log</source>
      <translation>Copiar el registro</translation>
    </message>
    <message>
      <location filename="../ui/engine_dialog.py" />
      <source>Import points…</source>
      <translation>Importar puntos…</translation>
    </message>
    <message>
      <location filename="../ui/engine_dialog.py" />
      <source>Clustering runs outside QGIS, in a Python environment of its own. Making it downloads about 200 MB from the Python Package Index into {folder}; QGIS's own Python stays as it is.</source>
      <translation>El agrupamiento se ejecuta fuera de QGIS, en un entorno Python propio. Para crearlo se descargan unos 200 MB del Python Package Index en {folder}; el Python de QGIS queda como está.</translation>
    </message>
    <message>
      <location filename="../ui/engine_dialog.py" />
      <source>The plugin's own environment</source>
      <translation>El entorno del complemento</translation>
    </message>
    <message>
      <location filename="../ui/engine_dialog.py" />
      <source>Made from</source>
      <translation>Creado con</translation>
    </message>
    <message>
      <location filename="../ui/engine_dialog.py" />
      <source>Libraries from</source>
      <translation>Bibliotecas de</translation>
    </message>
    <message>
      <location filename="../ui/engine_dialog.py" />
      <source>Or another Python</source>
      <translation>U otro Python</translation>
    </message>
    <message>
      <location filename="../ui/engine_dialog.py" />
      <source>Python</source>
      <translation>Python</translation>
    </message>
    <message>
      <location filename="../ui/engine_dialog.py" />
      <source>The engine works. Next: import points, or run Detect hotspots.</source>
      <translation>El motor funciona. Ahora: importe puntos o ejecute Detectar puntos calientes.</translation>
    </message>
    <message>
      <location filename="../ui/engine_dialog.py" />
      <source>Remove the environment in {folder}?</source>
      <translation>¿Eliminar el entorno en {folder}?</translation>
    </message>
    <message>
      <location filename="../ui/engine_dialog.py" />
      <source>{python} cannot be started; name a Python 3.11 to 3.14 under 'Made from'.</source>
      <translation>{python} no se puede iniciar; indique un Python de 3.11 a 3.14 en «Creado con».</translation>
    </message>
    <message>
      <location filename="../ui/engine_dialog.py" />
      <source>An empty path</source>
      <translation>Una ruta vacía</translation>
    </message>
    <message>
      <location filename="../ui/engine_dialog.py" />
      <source>In use: {0.python} ({0.origin}).</source>
      <translation>En uso: {0.python} ({0.origin}).</translation>
    </message>
    <message>
      <location filename="../ui/exploration.py" />
      <source>Kept series</source>
      <translation>Series guardadas</translation>
    </message>
    <message>
      <location filename="../ui/exploration.py" />
      <source>less {reference}</source>
      <translation>menos {reference}</translation>
    </message>
    <message>
      <location filename="../ui/exploration.py" />
      <source>residuals</source>
      <translation>residuos</translation>
    </message>
    <message>
      <location filename="../ui/exploration.py" />
      <source>linear trend</source>
      <translation>tendencia lineal</translation>
    </message>
    <message>
      <location filename="../ui/exploration.py" />
      <source>quadratic trend</source>
      <translation>tendencia cuadrática</translation>
    </message>
    <message>
      <location filename="../ui/exploration.py" />
      <source>cubic trend</source>
      <translation>tendencia cúbica</translation>
    </message>
    <message>
      <location filename="../ui/exploration.py" />
      <source>exponential trend</source>
      <translation>tendencia exponencial</translation>
    </message>
    <message>
      <location filename="../ui/exploration.py" />
      <source>logarithmic trend</source>
      <translation>tendencia logarítmica</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>Compare</source>
      <translation>Comparar</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>Trend</source>
      <translation>Tendencia</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>Map</source>
      <translation>Mapa</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>Axis</source>
      <translation>Eje</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>Tick what is drawn; double-click a name to change it.</source>
      <translation>Marque lo que se dibuja; doble clic en un nombre para cambiarlo.</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>Keep what is drawn</source>
      <translation>Guardar lo dibujado</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>Take it as reference</source>
      <translation>Tomarlo como referencia</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>No reference</source>
      <translation>Sin referencia</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>Colour…</source>
      <translation>Color…</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>Go to</source>
      <translation>Ir a</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>Remove</source>
      <translation>Quitar</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>none</source>
      <translation>ninguna</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>Reference: {name}</source>
      <translation>Referencia: {name}</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>As the pattern says</source>
      <translation>Como dice el patrón</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>Linear</source>
      <translation>Lineal</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>Quadratic</source>
      <translation>Cuadrática</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>Cubic</source>
      <translation>Cúbica</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>Exponential</source>
      <translation>Exponencial</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>Logarithmic</source>
      <translation>Logarítmica</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>With a yearly season</source>
      <translation>Con una estación anual</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>Show what it leaves</source>
      <translation>Mostrar lo que deja</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>Copies above and below: at half a wavelength (C band: 27.7 mm) errors of unwrapping show.</source>
      <translation>Copias arriba y abajo: a media longitud de onda (banda C: 27,7 mm) se ven los errores de desenrollado.</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>Replicas</source>
      <translation>Réplicas</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>About zero</source>
      <translation>En torno a cero</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>Less the reference's velocity</source>
      <translation>Menos la velocidad de la referencia</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>Colour the map</source>
      <translation>Colorear el mapa</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>As before</source>
      <translation>Como antes</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>Field</source>
      <translation>Campo</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>Colours</source>
      <translation>Colores</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>From, to</source>
      <translation>De, a</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>The same for every plot</source>
      <translation>El mismo para cada gráfico</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_answers.py" />
      <source>No layer with displacement series yet: add points with one field per date, such as those that Import points or Detect hotspots makes.</source>
      <translation>Aún no hay ninguna capa con series de desplazamiento: añada puntos con un campo por fecha, como los que crean Importar puntos o Detectar puntos calientes.</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_answers.py" />
      <source>No point of {layer} there: click nearer to one, or drag a box around some.</source>
      <translation>No hay ningún punto de {layer} ahí: haga clic más cerca de uno o arrastre un recuadro alrededor de algunos.</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_answers.py" />
      <source>Point {name}</source>
      <translation>Punto {name}</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_answers.py" />
      <source>No point of {layer} in that box: drag it around some.</source>
      <translation>No hay ningún punto de {layer} en ese recuadro: arrástrelo alrededor de algunos.</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_answers.py" />
      <source>{n} chosen: median and range of the points of each</source>
      <translation>{n} elegidos: mediana e intervalo de los puntos de cada uno</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_answers.py" />
      <source>the first of {n} chosen</source>
      <translation>los primeros de {n} elegidos</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_answers.py" />
      <source>{points} around it</source>
      <translation>{points} alrededor</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_answers.py" />
      <source>{title} has no points in {layer}: choose the layer of points that it was made of.</source>
      <translation>{title} no tiene puntos en {layer}: elija la capa de puntos con la que se hizo.</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_answers.py" />
      <source>{title} was made of {listed} points: choose the layer that it was made of.</source>
      <translation>{title} se hizo con {listed} puntos: elija la capa con la que se hizo.</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_answers.py" />
      <source>{speed} mm/yr in the mean</source>
      <translation>{speed} mm/año en promedio</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_answers.py" />
      <source>{before}, then {after} mm/yr</source>
      <translation>{before}, luego {after} mm/año</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_answers.py" />
      <source>{speed} mm/yr throughout</source>
      <translation>{speed} mm/año todo el tiempo</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_answers.py" />
      <source>Slow, as the layer has no spatial index: Layer Properties &gt; Source makes one.</source>
      <translation>Lento, porque la capa no tiene índice espacial: se crea en Propiedades de la capa &gt; Fuente.</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_answers.py" />
      <source>relative to the scene</source>
      <translation>relativo a la escena</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_answers.py" />
      <source>as measured</source>
      <translation>tal como se midió</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_answers.py" />
      <source>There is no displacement: the date fields are NULL, or hold text.</source>
      <translation>No hay desplazamiento: los campos de fecha son NULL o contienen texto.</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_answers.py" />
      <source>Hotspot {n}</source>
      <translation>Punto caliente {n}</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_answers.py" />
      <source>Cluster {n}</source>
      <translation>Clúster {n}</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_answers.py" />
      <source>Temporal cluster {n}</source>
      <translation>Clúster temporal {n}</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_answers.py" />
      <source>Class {n}</source>
      <translation>Clase {n}</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_answers.py" />
      <source>a sample of {n} points</source>
      <translation>una muestra de {n} puntos</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_answers.py" />
      <source>a sample of {n} of {total} points</source>
      <translation>una muestra de {n} de {total} puntos</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_answers.py" />
      <source>1 point</source>
      <translation>1 punto</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_answers.py" />
      <source>{n} points</source>
      <translation>{n} puntos</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_dock.py" />
      <source>Layer of hotspots, of what changed, or of assessed assets</source>
      <translation>Capa de puntos calientes, de lo que cambió o de bienes evaluados</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_dock.py" />
      <source>Layer of points with date columns</source>
      <translation>Capa de puntos con columnas de fechas</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_dock.py" />
      <source>Relative to the scene</source>
      <translation>Relativo a la escena</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_dock.py" />
      <source>As measured</source>
      <translation>Tal como se midió</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_dock.py" />
      <source>Click a point on the map, or drag a box</source>
      <translation>Haga clic en un punto del mapa o arrastre un recuadro</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_dock.py" />
      <source>Compare, reference, trend, colours, axis</source>
      <translation>Comparar, referencia, tendencia, colores, eje</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_dock.py" />
      <source>Show all of the plot</source>
      <translation>Mostrar todo el gráfico</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_dock.py" />
      <source>Export the plot: PNG, SVG or CSV</source>
      <translation>Exportar el gráfico: PNG, SVG o CSV</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_dock.py" />
      <source>List</source>
      <translation>Lista</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_dock.py" />
      <source>Points</source>
      <translation>Puntos</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_dock.py" />
      <source>{file} cannot be written: choose another folder or name.</source>
      <translation>No se puede escribir {file}: elija otra carpeta u otro nombre.</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_dock.py" />
      <source>Written: {file}</source>
      <translation>Escrito: {file}</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_dock.py" />
      <source>What motion is told against, in list and plot: the motion of the whole scene, or the data's reference.</source>
      <translation>Respecto a qué se da el movimiento, en lista y gráfico: el de toda la escena o la referencia de los datos.</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_dock.py" />
      <source>This layer does not know the motion of its scene: Detect hotspots makes layers that do.</source>
      <translation>Esta capa no conoce el movimiento de su escena: Detectar puntos calientes hace capas que sí.</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_dock.py" />
      <source>Click a point on the map, or drag a box around some, to see how they move.</source>
      <translation>Haga clic en un punto del mapa, o arrastre un recuadro alrededor de algunos, para ver cómo se mueven.</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_dock.py" />
      <source>Choose an asset in the list, click a point on the map, or drag a box around some.</source>
      <translation>Elija un bien de la lista, haga clic en un punto del mapa o arrastre un recuadro alrededor de varios.</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_dock.py" />
      <source>Choose a hotspot in the list, click a point on the map, or drag a box around some.</source>
      <translation>Elija un punto caliente de la lista, haga clic en un punto del mapa o arrastre un recuadro alrededor de algunos.</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_record.py" />
      <source>Hotspot {n} of before</source>
      <translation>Punto caliente {n} de antes</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Rank</source>
      <translation>Orden</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>1 is the fastest against the scene; in an update hotspots keep their numbers.</source>
      <translation>1 es el más rápido respecto a la escena; en una actualización los puntos calientes conservan sus números.</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>What happened</source>
      <translation>Qué ocurrió</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Since the run it was compared with.</source>
      <translation>Desde el análisis con el que se comparó.</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>then (mm/yr)</source>
      <translation>entonces (mm/año)</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Velocity then, against stable ground around.</source>
      <translation>Velocidad de entonces, respecto al terreno estable de alrededor.</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>now (mm/yr)</source>
      <translation>ahora (mm/año)</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Velocity now, against stable ground around.</source>
      <translation>Velocidad de ahora, respecto al terreno estable de alrededor.</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>How sure</source>
      <translation>Certeza</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>How sure it is what happened.</source>
      <translation>Cuán seguro es lo que ocurrió.</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>How many points it has.</source>
      <translation>Cuántos puntos tiene.</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Pattern</source>
      <translation>Patrón</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Which at least half of its points share.</source>
      <translation>Que comparte al menos la mitad de sus puntos.</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Confidence</source>
      <translation>Confianza</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>How sure the hotspot is.</source>
      <translation>Cuán seguro es el punto caliente.</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>ha</source>
      <translation>ha</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Area in hectares.</source>
      <translation>Área en hectáreas.</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Spread (mm/yr)</source>
      <translation>Dispersión (mm/año)</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Standard deviation of its points' velocities.</source>
      <translation>Desviación estándar de las velocidades de sus puntos.</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Signif.</source>
      <translation>Signif.</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Motion in units of what noise would give.</source>
      <translation>Movimiento en unidades de lo que daría el ruido.</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>A dash where the points do not carry it.</source>
      <translation>Un guion donde los puntos no lo sostienen.</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Asset</source>
      <translation>Bien</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Those of the highest level first, and of one level the fastest.</source>
      <translation>Primero los del nivel más alto y, dentro de un nivel, los más rápidos.</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Level</source>
      <translation>Nivel</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>By the limits that were chosen.</source>
      <translation>Según los límites elegidos.</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Difference (mm)</source>
      <translation>Diferencia (mm)</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>How much more one part of it has moved than another.</source>
      <translation>Cuánto más se ha movido una parte que otra.</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Angular distortion (mm/m)</source>
      <translation>Distorsión angular (mm/m)</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Deflection ratio (mm/m)</source>
      <translation>Relación de deflexión (mm/m)</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Tilt (mm/m)</source>
      <translation>Inclinación (mm/m)</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Horizontal strain (mm/m)</source>
      <translation>Deformación horizontal (mm/m)</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>How many points are within its reach.</source>
      <translation>Cuántos puntos hay dentro de su alcance.</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Not known because</source>
      <translation>Desconocido porque</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Of differential motion.</source>
      <translation>Del movimiento diferencial.</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Without points (%)</source>
      <translation>Sin puntos (%)</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Share of it without points.</source>
      <translation>Su parte sin puntos.</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Hotspot</source>
      <translation>Punto caliente</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>That it stands in.</source>
      <translation>En el que está.</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>mm/yr, relative</source>
      <translation>mm/año, relativo</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Mean velocity of its points relative to the whole scene, with its standard error.</source>
      <translation>Velocidad media de sus puntos relativa a toda la escena, con su error estándar.</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>mm/yr, measured</source>
      <translation>mm/año, medido</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Mean velocity of its points as measured, the scene's own motion included, with its standard error.</source>
      <translation>Velocidad media de sus puntos tal como se midió, incluido el movimiento de la escena, con su error estándar.</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Negative is away from the satellite, or down.</source>
      <translation>Negativo es alejándose del satélite, o hacia abajo.</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>How it moves</source>
      <translation>Cómo se mueve</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Steady, or when the motion changed last and how.</source>
      <translation>Constante, o cuándo cambió el movimiento por última vez y cómo.</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>before (mm/yr)</source>
      <translation>antes (mm/año)</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Velocity before the latest change.</source>
      <translation>Velocidad antes del último cambio.</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>after (mm/yr)</source>
      <translation>después (mm/año)</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Velocity after the latest change.</source>
      <translation>Velocidad después del último cambio.</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Jump (mm)</source>
      <translation>Salto (mm)</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Jump at the latest change.</source>
      <translation>Salto en el último cambio.</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>± days</source>
      <translation>± días</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>Standard error of the date of that change.</source>
      <translation>Error estándar de la fecha de ese cambio.</translation>
    </message>
    <message>
      <location filename="../ui/list_columns.py" />
      <source>was {n}</source>
      <translation>era {n}</translation>
    </message>
    <message>
      <location filename="../ui/plot_library.py" />
      <source>The library for plots cannot be unpacked ({error}): free some space, or install the plugin anew.</source>
      <translation>No se puede descomprimir la biblioteca de gráficos ({error}): libere espacio o reinstale el complemento.</translation>
    </message>
    <message>
      <location filename="../ui/plot_library.py" />
      <source>Plots need pyqtgraph, which comes in the plugin's zip: install the plugin from its zip.</source>
      <translation>Los gráficos necesitan pyqtgraph, que viene en el zip del complemento: instálelo desde su zip.</translation>
    </message>
    <message>
      <location filename="../ui/plot_library.py" />
      <source>The pyqtgraph that QGIS found does not work here ({error}): update or remove it.</source>
      <translation>El pyqtgraph que encontró QGIS no funciona aquí ({error}): actualícelo o elimínelo.</translation>
    </message>
    <message>
      <location filename="../ui/series_figure.py" />
      <source>{date} ± {days} days</source>
      <translation>{date} ± {days} días</translation>
    </message>
    <message>
      <location filename="../ui/series_figure.py" />
      <source>median</source>
      <translation>mediana</translation>
    </message>
    <message>
      <location filename="../ui/series_figure.py" />
      <source>minimum</source>
      <translation>mínimo</translation>
    </message>
    <message>
      <location filename="../ui/series_figure.py" />
      <source>maximum</source>
      <translation>máximo</translation>
    </message>
    <message>
      <location filename="../ui/series_figure.py" />
      <source>{name}, fitted</source>
      <translation>{name}, ajuste</translation>
    </message>
    <message>
      <location filename="../ui/series_figure.py" />
      <source>step of {size} mm</source>
      <translation>salto de {size} mm</translation>
    </message>
    <message>
      <location filename="../ui/series_figure.py" />
      <source>piecewise linear: {speeds} mm/yr</source>
      <translation>lineal por tramos: {speeds} mm/año</translation>
    </message>
    <message>
      <location filename="../ui/series_figure.py" />
      <source>, then </source>
      <translation>, luego </translation>
    </message>
    <message>
      <location filename="../ui/series_figure.py" />
      <source>power: {size} mm in all</source>
      <translation>potencia: {size} mm en total</translation>
    </message>
    <message>
      <location filename="../ui/series_plot.py" />
      <source>median, range and single series</source>
      <translation>mediana, rango y series individuales</translation>
    </message>
    <message>
      <location filename="../ui/series_plot.py" />
      <source>Displacement (mm)</source>
      <translation>Desplazamiento (mm)</translation>
    </message>
    <message>
      <location filename="../ui/windows.py" />
      <source>{n} assets assessed</source>
      <translation>{n} bienes evaluados</translation>
    </message>
    <message>
      <location filename="../ui/windows.py" />
      <source>{n} hotspots compared</source>
      <translation>{n} puntos calientes comparados</translation>
    </message>
    <message>
      <location filename="../ui/windows.py" />
      <source>No hotspot found: log and report say what was looked at.</source>
      <translation>No se encontró ningún punto caliente: el registro y el informe dicen qué se miró.</translation>
    </message>
    <message>
      <location filename="../ui/windows.py" />
      <source>1 hotspot found</source>
      <translation>1 punto caliente encontrado</translation>
    </message>
    <message>
      <location filename="../ui/windows.py" />
      <source>{n} hotspots found</source>
      <translation>{n} puntos calientes encontrados</translation>
    </message>
    <message>
      <location filename="../ui/windows.py" />
      <source>Show list</source>
      <translation>Mostrar lista</translation>
    </message>
    <message>
      <location filename="../ui/windows.py" />
      <source>Open report</source>
      <translation>Abrir informe</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/assess_assets.py" />
      <source>Assets</source>
      <translation>Bienes</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/assess_assets.py" />
      <source>Points, lines or polygons. A filter or a selection is respected.</source>
      <translation>Puntos, líneas o polígonos. Se respeta un filtro o una selección.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/assess_assets.py" />
      <source>Point layer</source>
      <translation>Capa de puntos</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/assess_assets.py" />
      <source>What the points measure</source>
      <translation>Qué miden los puntos</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/assess_assets.py" />
      <source>As the fields say (v_up: vertical; else along the line of sight)</source>
      <translation>Como dicen los campos (v_up: vertical; si no, a lo largo de la línea de vista)</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/assess_assets.py" />
      <source>Motion along the line of sight</source>
      <translation>Movimiento a lo largo de la línea de vista</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/assess_assets.py" />
      <source>Vertical motion</source>
      <translation>Movimiento vertical</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/assess_assets.py" />
      <source>Along the line of sight, but all motion is vertical</source>
      <translation>A lo largo de la línea de vista, pero todo el movimiento es vertical</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/assess_assets.py" />
      <source>Series written by Decompose, and vertical products, are vertical, which no field says. The last choice divides by the cosine of the incidence angle: right where ground only sinks or rises.</source>
      <translation>Las series escritas por Descomponer y los productos verticales son verticales, lo que ningún campo dice. La última opción divide por el coseno del ángulo de incidencia: correcta donde el suelo solo se hunde o se eleva.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/assess_assets.py" />
      <source>East series</source>
      <translation>Series este</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/assess_assets.py" />
      <source>Of the same cells, as Decompose writes them: tells horizontal strain where assets run eastward.</source>
      <translation>De las mismas celdas, como las escribe Descomponer: da la deformación horizontal donde los bienes van hacia el este.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/assess_assets.py" />
      <source>Hotspots</source>
      <translation>Puntos calientes</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/assess_assets.py" />
      <source>As Detect hotspots writes them: each asset gets the number of the one it stands in.</source>
      <translation>Como los escribe Detectar puntos calientes: cada bien recibe el número de aquel en que está.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/assess_assets.py" />
      <source>Reach of an asset</source>
      <translation>Alcance de un bien</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/assess_assets.py" />
      <source>In metres around it, in which points count as its own. Points are placed to some 10 m; with a long reach, what the ground beside a building does is told of the building.</source>
      <translation>En metros alrededor, dentro de los cuales los puntos cuentan como suyos. Los puntos se sitúan con unos 10 m; con un alcance grande, lo que hace el suelo junto a un edificio se dice del edificio.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/assess_assets.py" />
      <source>Distance of stations along lines</source>
      <translation>Distancia de las estaciones a lo largo de las líneas</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/assess_assets.py" />
      <source>In metres. Each piece needs three points; shorter pieces show sharper bends.</source>
      <translation>En metros. Cada tramo necesita tres puntos; los tramos más cortos muestran curvas más agudas.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/assess_assets.py" />
      <source>Assessed assets</source>
      <translation>Bienes evaluados</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/assess_assets.py" />
      <source>The assets with new fields, styled by level; what is not known is hatched.</source>
      <translation>Los bienes con nuevos campos, con estilo por nivel; lo que no se sabe va rayado.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/assess_assets.py" />
      <source>Stations of lines</source>
      <translation>Estaciones de las líneas</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/assess_assets.py" />
      <source>One point a piece, with what its points tell; of lines alone.</source>
      <translation>Un punto por tramo, con lo que dicen sus puntos; solo de líneas.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/assess_assets.py" />
      <source>Asset report</source>
      <translation>Informe de los bienes</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/assess_assets.py" />
      <source>What stands on moving ground, the worst first, as one HTML page.</source>
      <translation>Qué está sobre suelo en movimiento, lo peor primero, en una página HTML.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/assess_assets.py" />
      <source>Number of assets with points</source>
      <translation>Número de bienes con puntos</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/assess_assets.py" />
      <source>Number of assets with a level</source>
      <translation>Número de bienes con un nivel</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/assess_assets.py" />
      <source>{east} has not the cells and dates of {points}: choose the two layers that one run of Decompose has written.</source>
      <translation>{east} no tiene las celdas ni las fechas de {points}: elija las dos capas que ha escrito una misma ejecución de Descomponer.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_layer.py" />
      <source>{name} is a table without geometry: assets are points, lines or polygons; choose another layer.</source>
      <translation>{name} es una tabla sin geometría: los bienes son puntos, líneas o polígonos; elija otra capa.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_layer.py" />
      <source>{name} holds geometries of several kinds: choose a layer of points, of lines or of polygons.</source>
      <translation>{name} contiene geometrías de varios tipos: elija una capa de puntos, de líneas o de polígonos.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_layer.py" />
      <source>{name} has no coordinate reference system: set its CRS, so that points near its assets can be found.</source>
      <translation>{name} no tiene sistema de referencia: defina su SRC, para que se encuentren los puntos próximos a sus bienes.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_layer.py" />
      <source>{name} has no assets: check its filter, or whether 'selected features only' was meant.</source>
      <translation>{name} no tiene bienes: revise su filtro, o si se quería 'solo objetos seleccionados'.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_layer.py" />
      <source>No asset of {name} has a geometry: choose another layer.</source>
      <translation>Ningún bien de {name} tiene geometría: elija otra capa.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_layer.py" />
      <source>{name} is no layer of hotspots: polygons with a field hotspot are needed, as Detect hotspots writes them.</source>
      <translation>{name} no es una capa de puntos calientes: se necesitan polígonos con un campo hotspot, como los escribe Detectar puntos calientes.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_layer.py" />
      <source>{name} lies somewhere else than the points: check that both layers are of the same place, and that the CRS of each is the one its coordinates are in.</source>
      <translation>{name} está en otro lugar que los puntos: compruebe que ambas capas son del mismo lugar y que el SRC de cada una es el de sus coordenadas.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_layer.py" />
      <source>{name} has coordinates that do not fit its CRS: correct or deselect those assets, or set the right CRS.</source>
      <translation>{name} tiene coordenadas que no encajan con su SRC: corrija o deseleccione esos bienes, o defina el SRC correcto.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_picture.py" />
      <source>Map of {n} assets, {known} of them coloured by level and {unknown} not known.</source>
      <translation>Mapa de {n} bienes, {known} coloreados por nivel y {unknown} no conocidos.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_report.py" />
      <source>Assets on moving ground: {layer}</source>
      <translation>Bienes sobre suelo en movimiento: {layer}</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_report.py" />
      <source>Assets by level, the strongest colour the worst; hatched or dashed: not known. Grey dots: points. Land: Natural Earth, and the surroundings of the points.</source>
      <translation>Bienes por nivel, el color más fuerte es el peor; rayado o a trazos: no se sabe. Puntos grises: puntos. Tierra: Natural Earth y los alrededores de los puntos.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_report.py" />
      <source>What was found on the way</source>
      <translation>Qué se encontró por el camino</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_report.py" />
      <source>Limits: Boscardin and Cording (1989), Burland (1997), Skempton and MacDonald (1956). Definitions and rules: docs/assets.md.</source>
      <translation>Límites: Boscardin y Cording (1989), Burland (1997), Skempton y MacDonald (1956). Definiciones y reglas: docs/assets.md.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_report.py" />
      <source>{above} of {total} assets are above the lowest level</source>
      <translation>{above} de {total} bienes están por encima del nivel más bajo</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_report.py" />
      <source>Of {unknown} no level is known, {bare} of them without any point near.</source>
      <translation>De {unknown} no se sabe el nivel, {bare} de ellos sin ningún punto cerca.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_report.py" />
      <source>Velocities are relative to the scene, whose own is {v} mm a year.</source>
      <translation>Las velocidades son relativas a la escena, cuya velocidad es de {v} mm al año.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_report.py" />
      <source>Not known</source>
      <translation>No se sabe</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_report.py" />
      <source>Share</source>
      <translation>Proporción</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_report.py" />
      <source>Why differential motion is not known: {reasons}.</source>
      <translation>Por qué no se sabe el movimiento diferencial: {reasons}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_report.py" />
      <source>Levels</source>
      <translation>Niveles</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_report.py" />
      <source>By the tensile strain of angular distortion and horizontal strain: {limits} mm/m.</source>
      <translation>Según la deformación de tracción por distorsión angular y deformación horizontal: {limits} mm/m.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_report.py" />
      <source>By the tensile strain of deflection and horizontal strain: {limits} mm/m.</source>
      <translation>Según la deformación de tracción por deflexión y deformación horizontal: {limits} mm/m.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_report.py" />
      <source>By angular distortion: {limits} mm/m.</source>
      <translation>Según la distorsión angular: {limits} mm/m.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_report.py" />
      <source>By differential motion: {limits} mm.</source>
      <translation>Según el movimiento diferencial: {limits} mm.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_report.py" />
      <source>By velocity, whichever way: {limits} mm/yr.</source>
      <translation>Según la velocidad, en cualquier sentido: {limits} mm/año.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_report.py" />
      <source>not known</source>
      <translation>no se sabe</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_report.py" />
      <source>In words</source>
      <translation>En palabras</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_report.py" />
      <source>Velocity (mm/yr)</source>
      <translation>Velocidad (mm/año)</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_report.py" />
      <source>Without points</source>
      <translation>Sin puntos</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_report.py" />
      <source>The worst {n} of {total} assets with points; the layer has them all.</source>
      <translation>Los {n} peores de {total} bienes con puntos; la capa los tiene todos.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_report.py" />
      <source>The worst first</source>
      <translation>Lo peor primero</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_words.py" />
      <source>no points</source>
      <translation>sin puntos</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_words.py" />
      <source>too few points</source>
      <translation>demasiado pocos puntos</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_words.py" />
      <source>points to one side</source>
      <translation>puntos a un solo lado</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_words.py" />
      <source>points disagree</source>
      <translation>puntos en desacuerdo</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_words.py" />
      <source>less sure than a tenth</source>
      <translation>menos seguro que una décima parte</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_words.py" />
      <source>No point within reach: nothing is known.</source>
      <translation>Ningún punto al alcance: no se sabe nada.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_words.py" />
      <source>{motion} ({points}).</source>
      <translation>{motion} ({points}).</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_words.py" />
      <source>{amount} mm a year</source>
      <translation>{amount} mm al año</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_words.py" />
      <source>Its fastest piece: {moving}.</source>
      <translation>Su tramo más rápido: {moving}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_words.py" />
      <source>{share} of it has no points near.</source>
      <translation>El {share} no tiene puntos cerca.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_words.py" />
      <source>Damage to be expected: {level}.</source>
      <translation>Daño esperable: {level}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_words.py" />
      <source>between {low} and {high}</source>
      <translation>entre {low} y {high}</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_words.py" />
      <source>no motion told from that of the scene</source>
      <translation>ningún movimiento distinto del de la escena</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_words.py" />
      <source>moving with the seasons, and in the mean {moving}</source>
      <translation>moviéndose con las estaciones y, en promedio, {moving}</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_words.py" />
      <source>moved and came back, in the mean {moving}</source>
      <translation>se movió y regresó, en promedio {moving}</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_words.py" />
      <source>, with a jump of {jump} mm in {when}</source>
      <translation>, con un salto de {jump} mm en {when}</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_words.py" />
      <source>, begun in {when} ({after} mm a year since)</source>
      <translation>, empezó en {when} ({after} mm al año desde entonces)</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_words.py" />
      <source>, stopped in {when} ({before} mm a year before)</source>
      <translation>, se detuvo en {when} ({before} mm al año antes)</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_words.py" />
      <source>, the other way since {when}</source>
      <translation>, en sentido contrario desde {when}</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_words.py" />
      <source>, faster since {when} ({after} mm a year, {before} before)</source>
      <translation>, más rápido desde {when} ({after} mm al año, {before} antes)</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_words.py" />
      <source>, slower since {when} ({after} mm a year, {before} before)</source>
      <translation>, más lento desde {when} ({after} mm al año, {before} antes)</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_words.py" />
      <source>How one part moves against another is not known: {why}.</source>
      <translation>No se sabe cómo se mueve una parte respecto a otra: {why}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_words.py" />
      <source>Differential settlement {mm} mm</source>
      <translation>Asiento diferencial {mm} mm</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_words.py" />
      <source>Differential motion {mm} mm, along the line of sight</source>
      <translation>Movimiento diferencial {mm} mm, a lo largo de la línea de vista</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/asset_words.py" />
      <source>{told}, angular distortion {beta} mm/m, deflection ratio {ratio} mm/m.</source>
      <translation>{told}, distorsión angular {beta} mm/m, relación de deflexión {ratio} mm/m.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/levels.py" />
      <source>Damage where motion is vertical, else by velocity</source>
      <translation>Daño donde el movimiento es vertical, si no por velocidad</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/levels.py" />
      <source>Damage by distortion and strain (Boscardin and Cording 1989)</source>
      <translation>Daño por distorsión y deformación (Boscardin y Cording 1989)</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/levels.py" />
      <source>Damage by deflection and strain (Burland 1997)</source>
      <translation>Daño por deflexión y deformación (Burland 1997)</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/levels.py" />
      <source>Angular distortion (Skempton and MacDonald 1956)</source>
      <translation>Distorsión angular (Skempton y MacDonald 1956)</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/levels.py" />
      <source>Angular distortion, own limits (mm/m)</source>
      <translation>Distorsión angular, límites propios (mm/m)</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/levels.py" />
      <source>Differential motion, own limits (mm)</source>
      <translation>Movimiento diferencial, límites propios (mm)</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/levels.py" />
      <source>Velocity, own limits (mm/yr)</source>
      <translation>Velocidad, límites propios (mm/año)</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/levels.py" />
      <source>The literature's limits are those of masonry and frames, and of all settlement since a building stands; points tell that of their own dates.</source>
      <translation>Los límites de la bibliografía son de mampostería y pórticos, y de todo el asiento desde que existe el edificio; los puntos dan el de sus propias fechas.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/levels.py" />
      <source>Own limits</source>
      <translation>Límites propios</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/levels.py" />
      <source>Growing numbers, such as 1, 2, 5. Left empty, velocities have the limits 2, 5, 10.</source>
      <translation>Números crecientes, como 1, 2, 5. Si se deja vacío, las velocidades tienen los límites 2, 5, 10.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/levels.py" />
      <source>Velocity field (empty = the series, or found by its name)</source>
      <translation>Campo de velocidad (vacío = las series, o hallado por su nombre)</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/levels.py" />
      <source>In millimetres a year. Where one is chosen, series are not read: much quicker, without kinds.</source>
      <translation>En milímetros al año. Si se elige uno, no se leen las series: mucho más rápido, sin tipos de movimiento.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/levels.py" />
      <source>Years to sum velocities over</source>
      <translation>Años sobre los que sumar las velocidades</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/levels.py" />
      <source>Where there are no series: of the data, or since a building stands. Left empty, rates are told.</source>
      <translation>Donde no hay series: de los datos, o desde que existe el edificio. Si se deja vacío, se dan tasas.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/levels.py" />
      <source>Velocities are those against the median of all points, as of hotspots; differences are the same.</source>
      <translation>Las velocidades son respecto a la mediana de todos los puntos, como en los puntos calientes; las diferencias son las mismas.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/levels.py" />
      <source>Without displacement series, the years that velocities are summed up over must be given, so that levels by differential motion can be told; or take levels by velocity.</source>
      <translation>Sin series de desplazamiento hay que dar los años sobre los que sumar las velocidades, para que se puedan dar niveles por movimiento diferencial; o elija niveles por velocidad.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/levels.py" />
      <source>The limits must be numbers, such as 1, 2, 5, and here they are {text}.</source>
      <translation>Los límites deben ser números, como 1, 2, 5, y aquí son {text}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/measures.py" />
      <source>Motion is along the line of sight: it says nothing of damage, for which two tracks are to be decomposed.</source>
      <translation>El movimiento es a lo largo de la línea de vista: no dice nada del daño, para lo que hay que descomponer dos pistas.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/measures.py" />
      <source>Motion is vertical.</source>
      <translation>El movimiento es vertical.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/measures.py" />
      <source>Motion along the line of sight is taken for vertical, as was said, and divided by the cosine of the incidence angle.</source>
      <translation>El movimiento a lo largo de la línea de vista se toma por vertical, como se declaró, y se divide por el coseno del ángulo de incidencia.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/measures.py" />
      <source>Field {field} does not say for every point from where it was seen, so that its motion cannot be taken for vertical: complete it, or leave the motion along the line of sight.</source>
      <translation>El campo {field} no dice de cada punto desde dónde se vio, así que su movimiento no puede tomarse por vertical: complételo, o deje el movimiento a lo largo de la línea de vista.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/measures.py" />
      <source>{name} has neither an incidence angle (incidence) nor a line of sight (los_u), so that its motion cannot be taken for vertical: add such a field, or decompose two tracks.</source>
      <translation>{name} no tiene ni ángulo de incidencia (incidence) ni línea de vista (los_u), así que su movimiento no puede tomarse por vertical: añada un campo así, o descomponga dos pistas.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/measures.py" />
      <source>{name} has neither displacement series (fields named by dates) nor a velocity (such as v_up or mean_velocity): import its file again, or choose the field of the velocity.</source>
      <translation>{name} no tiene ni series de desplazamiento (campos con fechas en el nombre) ni velocidad (como v_up o mean_velocity): importe de nuevo su archivo, o elija el campo de la velocidad.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/measures.py" />
      <source>The layer has no field {chosen}: choose another.</source>
      <translation>La capa no tiene ningún campo {chosen}: elija otro.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/measures.py" />
      <source>Field {field} holds no numbers: choose the field of the velocity in mm/yr.</source>
      <translation>El campo {field} no contiene números: elija el campo de la velocidad en mm/año.</translation>
    </message>
    <message>
      <location filename="../processing_provider/base.py" />
      <source>Point layer of displacement series</source>
      <translation>Capa de puntos con series de desplazamiento</translation>
    </message>
    <message>
      <location filename="../processing_provider/base.py" />
      <source>Date fields</source>
      <translation>Campos de fecha</translation>
    </message>
    <message>
      <location filename="../processing_provider/base.py" />
      <source>Fields that hold the displacement, in millimetres, one per acquisition. Left empty, every field named YYYYMMDD, DYYYYMMDD or D_YYYYMMDD is used.</source>
      <translation>Campos con el desplazamiento, en milímetros, uno por adquisición. Si se deja vacío, se usan todos los campos llamados AAAAMMDD, DAAAAMMDD o D_AAAAMMDD.</translation>
    </message>
    <message>
      <location filename="../processing_provider/base.py" />
      <source>Largest share of missing dates (%)</source>
      <translation>Proporción máxima de fechas sin dato (%)</translation>
    </message>
    <message>
      <location filename="../processing_provider/base.py" />
      <source>Missing values inside a series are interpolated in time. A point that lacks more than this share of the dates is set aside and counted in the log.</source>
      <translation>Los valores que faltan dentro de una serie se interpolan en el tiempo. Un punto al que le falta una proporción mayor de fechas se aparta y se cuenta en el registro.</translation>
    </message>
    <message>
      <location filename="../processing_provider/base.py" />
      <source>Any point layer with a coordinate reference system. A filter or a selection is respected.</source>
      <translation>Cualquier capa de puntos con un sistema de referencia de coordenadas. Se respetan el filtro y la selección.</translation>
    </message>
    <message>
      <location filename="../processing_provider/base.py" />
      <source>Whole numbers; NULL and negative numbers belong to no cluster.</source>
      <translation>Números enteros; NULL y los números negativos no pertenecen a ningún clúster.</translation>
    </message>
    <message>
      <location filename="../processing_provider/base.py" />
      <source>Text or whole numbers; NULL, blank text and negative numbers are no class.</source>
      <translation>Texto o números enteros; NULL, texto vacío y números negativos no son una clase.</translation>
    </message>
    <message>
      <location filename="../processing_provider/base.py" />
      <source>Random seed</source>
      <translation>Semilla aleatoria</translation>
    </message>
    <message>
      <location filename="../processing_provider/base.py" />
      <source>The same layer, parameters and seed give the same result.</source>
      <translation>La misma capa, los mismos parámetros y la misma semilla dan el mismo resultado.</translation>
    </message>
    <message>
      <location filename="../processing_provider/base.py" />
      <source>HTML files (*.html)</source>
      <translation>Archivos HTML (*.html)</translation>
    </message>
    <message>
      <location filename="../processing_provider/base.py" />
      <source>There is not enough memory for this layer: use fewer points or fewer dates.</source>
      <translation>No hay memoria suficiente para esta capa: use menos puntos o menos fechas.</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/assess_assets.py" />
      <source>Assess assets</source>
      <translation>Evaluar bienes</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>Classify time series (TCN)</source>
      <translation>Clasificar series temporales (TCN)</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>Classify time series (LSTM)</source>
      <translation>Clasificar series temporales (LSTM)</translation>
    </message>
    <message>
      <location filename="../processing_provider/cluster_time_series.py" />
      <source>Cluster time series</source>
      <translation>Agrupar series temporales</translation>
    </message>
    <message>
      <location filename="../processing_provider/compare_hotspots.py" />
      <source>Compare hotspots</source>
      <translation>Comparar puntos calientes</translation>
    </message>
    <message>
      <location filename="../processing_provider/covariogram.py" />
      <source>Displacement covariogram</source>
      <translation>Covariograma del desplazamiento</translation>
    </message>
    <message>
      <location filename="../processing_provider/decompose.py" />
      <source>Decompose into vertical and east</source>
      <translation>Descomponer en vertical y este</translation>
    </message>
    <message>
      <location filename="../processing_provider/detect_hotspots.py" />
      <source>Detect hotspots</source>
      <translation>Detectar puntos calientes</translation>
    </message>
    <message>
      <location filename="../processing_provider/evaluate_labels.py" />
      <source>Evaluate labels</source>
      <translation>Evaluar etiquetas</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_results.py" />
      <source>Export results</source>
      <translation>Exportar resultados</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_training_set.py" />
      <source>Export training set</source>
      <translation>Exportar conjunto de entrenamiento</translation>
    </message>
    <message>
      <location filename="../processing_provider/filter_hotspots.py" />
      <source>Filter hotspots</source>
      <translation>Filtrar puntos calientes</translation>
    </message>
    <message>
      <location filename="../processing_provider/import_points.py" />
      <source>Import InSAR points</source>
      <translation>Importar puntos InSAR</translation>
    </message>
    <message>
      <location filename="../processing_provider/large_runs/prepare_large_run.py" />
      <source>Prepare a large run</source>
      <translation>Preparar un proceso grande</translation>
    </message>
    <message>
      <location filename="../processing_provider/large_runs/read_large_run.py" />
      <source>Read a large run</source>
      <translation>Leer un proceso grande</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>Prepare time series</source>
      <translation>Preparar series temporales</translation>
    </message>
    <message>
      <location filename="../processing_provider/profile.py" />
      <source>Profile along a line</source>
      <translation>Perfil a lo largo de una línea</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Sample raster stack</source>
      <translation>Muestrear pila de rásteres</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/make_sheets.py" />
      <source>Sheets of hotspots or assets</source>
      <translation>Fichas de puntos calientes o bienes</translation>
    </message>
    <message>
      <location filename="../processing_provider/split_clusters.py" />
      <source>Split clusters in space</source>
      <translation>Dividir clústeres en el espacio</translation>
    </message>
    <message>
      <location filename="../processing_provider/standard_distance.py" />
      <source>Standard distance of clusters</source>
      <translation>Distancia estándar de los clústeres</translation>
    </message>
    <message>
      <location filename="../processing_provider/update_series.py" />
      <source>Update series</source>
      <translation>Actualizar series</translation>
    </message>
    <message>
      <location filename="../processing_provider/base.py" />
      <source>Input</source>
      <translation>Datos de entrada</translation>
    </message>
    <message>
      <location filename="../processing_provider/base.py" />
      <source>Clusters</source>
      <translation>Clústeres</translation>
    </message>
    <message>
      <location filename="../processing_provider/base.py" />
      <source>Patterns</source>
      <translation>Patrones</translation>
    </message>
    <message>
      <location filename="../processing_provider/base.py" />
      <source>Output</source>
      <translation>Datos de salida</translation>
    </message>
    <message>
      <location filename="../processing_provider/assets/assess_assets.py" />
      <source>Holds buildings, lines (railways, pipes, dikes) or places against points: for each the number of points near it, its velocity and how sure that is, its kind of motion and since when, and how one part of it moves against another: differential motion, tilt, and of vertical motion angular distortion, deflection ratio and the class of damage that the literature gives for them.&lt;br&gt;&lt;br&gt;Nothing is told that the points do not carry: where they are too few, or all to one side, or contradict each other, the field &lt;i&gt;why_not&lt;/i&gt; says so, and no class is given.&lt;br&gt;&lt;br&gt;&lt;b&gt;Vertical or not:&lt;/b&gt; satellites measure along a slanted line of sight. Damage is told of vertical motion alone: of a layer of &lt;i&gt;Decompose into vertical and east&lt;/i&gt; (its velocities, or its vertical and east series), or where you say that all motion is vertical. The names of fields say which: &lt;i&gt;v_up&lt;/i&gt;, &lt;i&gt;diff_up&lt;/i&gt;, or &lt;i&gt;v_los&lt;/i&gt;, &lt;i&gt;diff_los&lt;/i&gt;.&lt;br&gt;&lt;br&gt;Lines are cut into pieces, each of which is told from the points beside it, and held against its neighbours. Formulas, rules and sources: docs/assets.md.</source>
      <translation>Compara edificios, líneas (vías férreas, tuberías, diques) o lugares con los puntos: de cada uno el número de puntos cercanos, su velocidad y cuán segura es, su tipo de movimiento y desde cuándo, y cómo se mueve una parte respecto a otra: movimiento diferencial, inclinación y, del movimiento vertical, distorsión angular, relación de deflexión y la clase de daño que da la bibliografía.&lt;br&gt;&lt;br&gt;No se dice nada que los puntos no sostengan: donde son muy pocos, están todos a un lado o se contradicen, el campo &lt;i&gt;why_not&lt;/i&gt; lo dice y no se da clase.&lt;br&gt;&lt;br&gt;&lt;b&gt;Vertical o no:&lt;/b&gt; los satélites miden a lo largo de una línea de vista inclinada. El daño se dice solo del movimiento vertical: de una capa de &lt;i&gt;Descomponer en vertical y este&lt;/i&gt; (sus velocidades, o sus series vertical y este), o donde se declara que todo el movimiento es vertical. Los nombres de los campos dicen cuál: &lt;i&gt;v_up&lt;/i&gt;, &lt;i&gt;diff_up&lt;/i&gt;, o &lt;i&gt;v_los&lt;/i&gt;, &lt;i&gt;diff_los&lt;/i&gt;.&lt;br&gt;&lt;br&gt;Las líneas se cortan en tramos, cada uno según los puntos que tiene al lado y comparado con sus vecinos. Fórmulas, reglas y fuentes: docs/assets.md.</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>Names the pattern of every point's displacement by a temporal convolutional network (Yang et al. 2024), as the data come: any number of dates within the model's limits, regular or not; gaps are filled and unequal intervals interpolated.&lt;br&gt;&lt;br&gt;A model of patterns writes &lt;i&gt;pattern&lt;/i&gt; (stable, linear, step, piecewise linear, power or undefined) and its probability &lt;i&gt;pattern_p&lt;/i&gt;; NULL where no pattern is probable enough. Quantities are fitted by least squares, each with its standard error (&lt;i&gt;..._std&lt;/i&gt;): for every point the velocity &lt;i&gt;fit_v&lt;/i&gt;, the seasonal amplitude &lt;i&gt;season_mm&lt;/i&gt; and the residual &lt;i&gt;fit_rmse&lt;/i&gt;; for a step &lt;i&gt;step_date&lt;/i&gt;, &lt;i&gt;step_mm&lt;/i&gt; and the velocities &lt;i&gt;v1&lt;/i&gt; and &lt;i&gt;v2&lt;/i&gt; before and after; for a piecewise linear series the dates &lt;i&gt;break1&lt;/i&gt;, &lt;i&gt;break2&lt;/i&gt; and the segments' velocities &lt;i&gt;v1&lt;/i&gt;, &lt;i&gt;v2&lt;/i&gt;, &lt;i&gt;v3&lt;/i&gt;; for a power series the motion &lt;i&gt;power_mm&lt;/i&gt; and, of the course that fits best, the &lt;i&gt;exponent&lt;/i&gt;, the time &lt;i&gt;log_days&lt;/i&gt; of a logarithm or &lt;i&gt;exp_days&lt;/i&gt; of an exponential decay. Lengths are in mm, velocities in mm/yr, errors of dates in days.&lt;br&gt;&lt;br&gt;A site model, trained on your own clusters, writes the cluster's number &lt;i&gt;label&lt;/i&gt; and &lt;i&gt;label_prob&lt;/i&gt;.</source>
      <translation>Nombra el patrón del desplazamiento de cada punto con una red convolucional temporal (Yang et al. 2024), con los datos tal como vienen: cualquier número de fechas dentro de los límites del modelo, regulares o no; los huecos se rellenan y los intervalos desiguales se interpolan.&lt;br&gt;&lt;br&gt;Un modelo de patrones escribe &lt;i&gt;pattern&lt;/i&gt; (stable, linear, step, piecewise linear, power o undefined) y su probabilidad &lt;i&gt;pattern_p&lt;/i&gt;; NULL donde ningún patrón es bastante probable. Las magnitudes se ajustan por mínimos cuadrados, cada una con su error estándar (&lt;i&gt;..._std&lt;/i&gt;): para cada punto la velocidad &lt;i&gt;fit_v&lt;/i&gt;, la amplitud estacional &lt;i&gt;season_mm&lt;/i&gt; y el residuo &lt;i&gt;fit_rmse&lt;/i&gt;; para un salto &lt;i&gt;step_date&lt;/i&gt;, &lt;i&gt;step_mm&lt;/i&gt; y las velocidades &lt;i&gt;v1&lt;/i&gt; y &lt;i&gt;v2&lt;/i&gt; antes y después; para una serie lineal por tramos las fechas &lt;i&gt;break1&lt;/i&gt;, &lt;i&gt;break2&lt;/i&gt; y las velocidades de los tramos &lt;i&gt;v1&lt;/i&gt;, &lt;i&gt;v2&lt;/i&gt;, &lt;i&gt;v3&lt;/i&gt;; para una serie de potencia el movimiento &lt;i&gt;power_mm&lt;/i&gt; y, del curso que mejor se ajusta, el exponente &lt;i&gt;exponent&lt;/i&gt;, el tiempo &lt;i&gt;log_days&lt;/i&gt; de un logaritmo o &lt;i&gt;exp_days&lt;/i&gt; de un decaimiento exponencial. Las longitudes están en mm, las velocidades en mm/año, los errores de las fechas en días.&lt;br&gt;&lt;br&gt;Un modelo de sitio, entrenado con sus propios clústeres, escribe el número del clúster &lt;i&gt;label&lt;/i&gt; y &lt;i&gt;label_prob&lt;/i&gt;.</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>Labels every point by a recurrent network (LSTM, or LSTM + Perceptron with static predictors; Tiwari and Shirzaei 2024, section 3.2): by a bundled model of patterns, or by a model trained on the clusters of your own site, which it carries over to new dates and neighbouring areas.&lt;br&gt;&lt;br&gt;A model of patterns writes &lt;i&gt;pattern&lt;/i&gt; (stable, linear, step, piecewise linear, power or undefined) and its probability &lt;i&gt;pattern_p&lt;/i&gt;; NULL where no pattern is probable enough. Quantities are fitted by least squares, each with its standard error (&lt;i&gt;..._std&lt;/i&gt;): for every point the velocity &lt;i&gt;fit_v&lt;/i&gt;, the seasonal amplitude &lt;i&gt;season_mm&lt;/i&gt; and the residual &lt;i&gt;fit_rmse&lt;/i&gt;; for a step &lt;i&gt;step_date&lt;/i&gt;, &lt;i&gt;step_mm&lt;/i&gt; and the velocities &lt;i&gt;v1&lt;/i&gt; and &lt;i&gt;v2&lt;/i&gt; before and after; for a piecewise linear series the dates &lt;i&gt;break1&lt;/i&gt;, &lt;i&gt;break2&lt;/i&gt; and the segments' velocities &lt;i&gt;v1&lt;/i&gt;, &lt;i&gt;v2&lt;/i&gt;, &lt;i&gt;v3&lt;/i&gt;; for a power series the motion &lt;i&gt;power_mm&lt;/i&gt; and, of the course that fits best, the &lt;i&gt;exponent&lt;/i&gt;, the time &lt;i&gt;log_days&lt;/i&gt; of a logarithm or &lt;i&gt;exp_days&lt;/i&gt; of an exponential decay. Lengths are in mm, velocities in mm/yr, errors of dates in days.&lt;br&gt;&lt;br&gt;A site model, trained on your own clusters, writes the cluster's number &lt;i&gt;label&lt;/i&gt; and &lt;i&gt;label_prob&lt;/i&gt;.</source>
      <translation>Da una etiqueta a cada punto con una red recurrente (LSTM, o LSTM + Perceptron con predictores estáticos; Tiwari y Shirzaei 2024, sección 3.2): con un modelo de patrones incluido, o con un modelo entrenado con los clústeres de su propio sitio, que los lleva a fechas nuevas y áreas vecinas.&lt;br&gt;&lt;br&gt;Un modelo de patrones escribe &lt;i&gt;pattern&lt;/i&gt; (stable, linear, step, piecewise linear, power o undefined) y su probabilidad &lt;i&gt;pattern_p&lt;/i&gt;; NULL donde ningún patrón es bastante probable. Las magnitudes se ajustan por mínimos cuadrados, cada una con su error estándar (&lt;i&gt;..._std&lt;/i&gt;): para cada punto la velocidad &lt;i&gt;fit_v&lt;/i&gt;, la amplitud estacional &lt;i&gt;season_mm&lt;/i&gt; y el residuo &lt;i&gt;fit_rmse&lt;/i&gt;; para un salto &lt;i&gt;step_date&lt;/i&gt;, &lt;i&gt;step_mm&lt;/i&gt; y las velocidades &lt;i&gt;v1&lt;/i&gt; y &lt;i&gt;v2&lt;/i&gt; antes y después; para una serie lineal por tramos las fechas &lt;i&gt;break1&lt;/i&gt;, &lt;i&gt;break2&lt;/i&gt; y las velocidades de los tramos &lt;i&gt;v1&lt;/i&gt;, &lt;i&gt;v2&lt;/i&gt;, &lt;i&gt;v3&lt;/i&gt;; para una serie de potencia el movimiento &lt;i&gt;power_mm&lt;/i&gt; y, del curso que mejor se ajusta, el exponente &lt;i&gt;exponent&lt;/i&gt;, el tiempo &lt;i&gt;log_days&lt;/i&gt; de un logaritmo o &lt;i&gt;exp_days&lt;/i&gt; de un decaimiento exponencial. Las longitudes están en mm, las velocidades en mm/año, los errores de las fechas en días.&lt;br&gt;&lt;br&gt;Un modelo de sitio, entrenado con sus propios clústeres, escribe el número del clúster &lt;i&gt;label&lt;/i&gt; y &lt;i&gt;label_prob&lt;/i&gt;.</translation>
    </message>
    <message>
      <location filename="../processing_provider/cluster_time_series.py" />
      <source>Groups points whose displacement evolves alike, wherever they are: time-series k-means with soft-DTW, DTW or Euclidean distance (Tiwari and Shirzaei 2024, section 3.1).&lt;br&gt;&lt;br&gt;The centres are fitted on a sample in which rare motion is kept; every point then gets the nearest centre in the field &lt;i&gt;tcluster&lt;/i&gt;, 0 being the largest cluster and -1 a point that was set aside. Left to itself, the number of clusters is chosen by the silhouette and by what proves compact in space; the log says why.&lt;br&gt;&lt;br&gt;A model can be saved and applied to another layer, or to the same one with newer dates.</source>
      <translation>Agrupa los puntos cuyo desplazamiento evoluciona igual, estén donde estén: k-medias de series temporales con distancia soft-DTW, DTW o euclidiana (Tiwari y Shirzaei 2024, sección 3.1).&lt;br&gt;&lt;br&gt;Los centros se ajustan con una muestra que conserva los movimientos raros; después cada punto recibe el centro más cercano en el campo &lt;i&gt;tcluster&lt;/i&gt;, siendo 0 el clúster mayor y -1 un punto apartado. Si no se da, el número de clústeres se elige por la silueta y por lo que resulta compacto en el espacio; el registro dice por qué.&lt;br&gt;&lt;br&gt;Un modelo puede guardarse y aplicarse a otra capa, o a la misma con fechas más nuevas.</translation>
    </message>
    <message>
      <location filename="../processing_provider/compare_hotspots.py" />
      <source>What changed between two runs of &lt;i&gt;Detect hotspots&lt;/i&gt; over the same place: with new dates, of another release, of another time, or of an overlapping track. Each hotspot is new, turned, faster, merged, grown, split, slower, shrunk, stopped, gone, or as before, with how sure that is.&lt;br&gt;&lt;br&gt;Points need not be the same: hotspots are matched by place, as near as points stand. Motion is told against ground that is in no hotspot of either run, so another reference changes nothing. Where the ground moved before and was only not told, the hotspot is newly seen, not new; where no point is left, it is not gone.&lt;br&gt;&lt;br&gt;The page begins with what one must know today.</source>
      <translation>Qué cambió entre dos análisis de &lt;i&gt;Detectar puntos calientes&lt;/i&gt; del mismo lugar: con fechas nuevas, de otra versión, de otro tiempo o de una pasada que se solapa. Cada punto caliente es nuevo, invertido, más rápido, unido, crecido, dividido, más lento, reducido, detenido, desaparecido o como antes, y cuán seguro es.&lt;br&gt;&lt;br&gt;Los puntos no tienen que ser los mismos: los puntos calientes se emparejan por lugar, con la densidad de puntos que hay. El movimiento se refiere al terreno que no está en ningún punto caliente de ninguno, así otra referencia no cambia nada. Donde el terreno ya se movía y solo no se comunicaba, el punto caliente es visto ahora, no nuevo; donde no queda ningún punto, no es desaparecido.&lt;br&gt;&lt;br&gt;La página empieza con lo que hay que saber hoy.</translation>
    </message>
    <message>
      <location filename="../processing_provider/covariogram.py" />
      <source>Covariance of the displacement of two points by the distance between them (Tiwari and Shirzaei 2024, equation 3 and figure 7), over pairs drawn at random, with a model fitted to it.&lt;br&gt;&lt;br&gt;The &lt;i&gt;correlation length&lt;/i&gt;, the distance at which the model has fallen to 5 %, is a number that other algorithms take: how far two points may lie apart and still share one motion, and how widely a hotspot may be spread. It is 0 where no correlation is found.</source>
      <translation>Covarianza del desplazamiento de dos puntos según su distancia (Tiwari y Shirzaei 2024, ecuación 3 y figura 7), sobre pares elegidos al azar, con un modelo ajustado.&lt;br&gt;&lt;br&gt;La &lt;i&gt;longitud de correlación&lt;/i&gt;, la distancia a la que el modelo ha bajado al 5 %, es un número que usan otros algoritmos: cuán lejos pueden estar dos puntos y compartir aún un mismo movimiento, y cuán extenso puede ser un punto caliente. Es 0 donde no se halla correlación.</translation>
    </message>
    <message>
      <location filename="../processing_provider/decompose.py" />
      <source>Turns motion along the lines of sight of an ascending and a descending layer into vertical and east motion, cell by cell of a common grid. The line of sight of each point is read from the fields &lt;i&gt;los_e, los_n, los_u&lt;/i&gt; (EGMS: &lt;i&gt;los_east, los_north, los_up&lt;/i&gt;), or computed from &lt;i&gt;incidence&lt;/i&gt; and the heading of the satellite, right-looking.&lt;br&gt;&lt;br&gt;A cell is solved where points of both layers lie in it: fields &lt;i&gt;v_up&lt;/i&gt;, &lt;i&gt;v_east&lt;/i&gt; (mm/yr, up and east positive), their errors &lt;i&gt;..._std&lt;/i&gt; propagated from those of the velocities, and the numbers of points &lt;i&gt;n_asc&lt;/i&gt;, &lt;i&gt;n_desc&lt;/i&gt;. Motion to the north is taken as zero, to which these satellites are nearly blind; the log says how much of it would show. Layers seen from directions less than 20 degrees apart are refused.&lt;br&gt;&lt;br&gt;The series of both components can be written as layers that every algorithm here takes. They are at the dates of the layer that has most of them in the time common to all, to which the others are interpolated, and count from the first of these dates.&lt;br&gt;&lt;br&gt;Further layers, of overlapping tracks, are taken along by least squares.</source>
      <translation>Convierte el movimiento a lo largo de las líneas de visión de una capa ascendente y otra descendente en movimiento vertical y este, celda por celda de una cuadrícula común. La línea de visión de cada punto se lee de los campos &lt;i&gt;los_e, los_n, los_u&lt;/i&gt; (EGMS: &lt;i&gt;los_east, los_north, los_up&lt;/i&gt;), o se calcula a partir de &lt;i&gt;incidence&lt;/i&gt; y del rumbo del satélite, que mira a la derecha.&lt;br&gt;&lt;br&gt;Una celda se resuelve donde contiene puntos de ambas capas: los campos &lt;i&gt;v_up&lt;/i&gt;, &lt;i&gt;v_east&lt;/i&gt; (mm/año, positivos hacia arriba y hacia el este), sus errores &lt;i&gt;..._std&lt;/i&gt; propagados de los de las velocidades, y los números de puntos &lt;i&gt;n_asc&lt;/i&gt;, &lt;i&gt;n_desc&lt;/i&gt;. El movimiento hacia el norte, para el que estos satélites son casi ciegos, se toma como nulo; el registro dice cuánto de él se notaría. Las capas vistas desde direcciones que difieren en menos de 20 grados se rechazan.&lt;br&gt;&lt;br&gt;Las series de ambas componentes pueden escribirse como capas que admite cualquier algoritmo del complemento. Tienen las fechas de la capa que más tiene en el periodo común a todas, a las que se interpolan las demás, y parten de cero en la primera de estas fechas.&lt;br&gt;&lt;br&gt;Otras capas, de trazas solapadas, se incluyen por mínimos cuadrados.</translation>
    </message>
    <message>
      <location filename="../processing_provider/detect_hotspots.py" />
      <source>Finds where the ground moves, whatever the course: steady, faster or slower, begun or stopped, a jump, up and down, with the seasons. Neighbouring points that share a slow motion beyond that of the ground around them are a hotspot, as far as the motion reaches; what moves over kilometres, such as a city or an aquifer, is one of its own, with the places inside it. How many are false is measured on the layer itself, where nothing moves; no seed and no order of rows changes what is found. The courses of the hotspots are then compared by time-series k-means. A network names the pattern of each hotspot (after Yang et al. 2024).&lt;br&gt;&lt;br&gt;The search of Tiwari and Shirzaei (2024) can be chosen in its place: all series are grouped in time (time-series k-means), each group is split in space (DBSCAN), and what is compact, fast and significant is a hotspot. Labels that the layer has already, such as those of a model of your own, take the place of the groups in time.&lt;br&gt;&lt;br&gt;The report and the log say what was chosen and why.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../processing_provider/evaluate_labels.py" />
      <source>Holds the labels of points against their true classes: accuracy, precision and recall of each class, and the confusion matrix, which says what each class is taken for.&lt;br&gt;&lt;br&gt;Classes are compared by name, and the number 3 is the text 3. A point without a label counts as wrong; one whose true class is not known is left out. Points that the model learnt from flatter it: evaluate it on others.</source>
      <translation>Compara las etiquetas de los puntos con sus clases verdaderas: exactitud, precisión y exhaustividad de cada clase, y la matriz de confusión, que dice por qué se toma cada clase.&lt;br&gt;&lt;br&gt;Las clases se comparan por nombre, y el número 3 es el texto 3. Un punto sin etiqueta cuenta como error; uno cuya clase verdadera no se conoce se excluye. Los puntos de los que aprendió el modelo lo favorecen: evalúelo con otros.</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_results.py" />
      <source>Writes measurement points with what was found of them to a file for others: GeoPackage (.gpkg), GeoParquet (.parquet), FlatGeobuf (.fgb), GeoJSON (.geojson), KML (.kml), Shapefile (.shp), or as a table CSV (.csv) or a spreadsheet (.xlsx), as the file's name says.&lt;br&gt;&lt;br&gt;Columns have this plugin's names (&lt;i&gt;velocity&lt;/i&gt;, &lt;i&gt;coherence&lt;/i&gt;, DYYYYMMDD), which InSAR Explorer reads too, those of the European Ground Motion Service (&lt;i&gt;pid&lt;/i&gt;, &lt;i&gt;mean_velocity&lt;/i&gt;, YYYYMMDD) or those of SqueeSAR (&lt;i&gt;CODE&lt;/i&gt;, &lt;i&gt;VEL&lt;/i&gt;, DYYYYMMDD). All of them can be imported again.&lt;br&gt;&lt;br&gt;A table has &lt;i&gt;latitude&lt;/i&gt; and &lt;i&gt;longitude&lt;/i&gt; (WGS 84) and, in a projected CRS, &lt;i&gt;x&lt;/i&gt; and &lt;i&gt;y&lt;/i&gt;; in EGMS columns &lt;i&gt;easting&lt;/i&gt; and &lt;i&gt;northing&lt;/i&gt;, which are EPSG:3035, where the points lie in its area. Text that a spreadsheet would take for a formula gets an apostrophe before it; numbers are left alone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../processing_provider/export_training_set.py" />
      <source>Writes the series of all points that have a class, for training a model of your own: on clusters, to label new dates or neighbouring areas (Tiwari and Shirzaei 2024, section 3.2), or on patterns that you named yourself, to fine-tune a bundled model (Yang et al. 2024, section 3).&lt;br&gt;&lt;br&gt;The file holds the displacement with gaps filled, the classes, the coordinates and static predictors: velocity and its standard error, computed from the series, and further fields. It is a NumPy archive (.npz) that the training scripts read.</source>
      <translation>Escribe las series de todos los puntos que tienen clase, para entrenar un modelo propio: con clústeres, para etiquetar fechas nuevas o áreas vecinas (Tiwari y Shirzaei 2024, sección 3.2), o con patrones nombrados por usted, para ajustar un modelo incluido (Yang et al. 2024, sección 3).&lt;br&gt;&lt;br&gt;El archivo contiene el desplazamiento con los huecos rellenados, las clases, las coordenadas y los predictores estáticos: la velocidad y su error estándar, calculados de las series, y otros campos. Es un archivo NumPy (.npz) que leen los scripts de entrenamiento.</translation>
    </message>
    <message>
      <location filename="../processing_provider/filter_hotspots.py" />
      <source>Keeps the clusters whose standard distance is within the threshold (Tiwari and Shirzaei 2024, section 4: 5 km over Los Angeles, from the covariogram) and draws them as hotspots. Quiet ground can be compact: ask for a least velocity relative to the scene, and for significance, to be left with what moves.&lt;br&gt;&lt;br&gt;Clusters come from &lt;i&gt;Split clusters in space&lt;/i&gt; or from a model's labels. Hotspots are numbered by speed, 1 being the fastest.</source>
      <translation>Conserva los clústeres cuya distancia estándar está dentro del umbral (Tiwari y Shirzaei 2024, sección 4: 5 km en Los Ángeles, del covariograma) y los dibuja como puntos calientes. El terreno quieto también puede ser compacto: pida una velocidad mínima respecto a la escena, y significación, para quedarse con lo que se mueve.&lt;br&gt;&lt;br&gt;Los clústeres vienen de &lt;i&gt;Dividir clústeres en el espacio&lt;/i&gt; o de las etiquetas de un modelo. Los puntos calientes se numeran por velocidad, 1 es el más rápido.</translation>
    </message>
    <message>
      <location filename="../processing_provider/import_points.py" />
      <source>Turns a file of InSAR measurement points into a clean point layer: fields &lt;i&gt;velocity&lt;/i&gt;, &lt;i&gt;v_std&lt;/i&gt; (mm/yr), &lt;i&gt;coherence&lt;/i&gt;, &lt;i&gt;incidence&lt;/i&gt;, &lt;i&gt;height&lt;/i&gt; and the line of sight where the file has them, and one field DYYYYMMDD per acquisition, in millimetres and in order of time. Velocity and its standard error are computed by regression where the file has none.&lt;br&gt;&lt;br&gt;Recognised by their columns and first row: European Ground Motion Service L2a, L2b and L3 (.csv, .csv.gz or the .zip as downloaded; also as EGMStoolkit writes them), TRE SqueeSAR, MintPy (save_qgis), LiCSBAS2 (cum2csv), SARscape, SARPROZ, DePSI, StaMPS-Visualizer, and any table or vector layer with columns named YYYYMMDD, DYYYYMMDD or D_YYYYMMDD. The log says what was understood. Points without coordinates, without any value, or with text in a displacement column are left out and counted.&lt;br&gt;&lt;br&gt;A folder, or a pattern such as &lt;i&gt;EGMS_L2b_022_*.zip&lt;/i&gt;, typed in place of a file is read as tiles of one product: they become one layer, and points that are in two tiles are written once.&lt;br&gt;&lt;br&gt;The output overwrites an existing file only when the import succeeds.</source>
      <translation>Convierte un archivo de puntos de medida InSAR en una capa de puntos limpia: los campos &lt;i&gt;velocity&lt;/i&gt;, &lt;i&gt;v_std&lt;/i&gt; (mm/año), &lt;i&gt;coherence&lt;/i&gt;, &lt;i&gt;incidence&lt;/i&gt;, &lt;i&gt;height&lt;/i&gt; y la línea de visión donde el archivo los tiene, y un campo DAAAAMMDD por adquisición, en milímetros y en orden de tiempo. La velocidad y su error estándar se calculan por regresión donde el archivo no los tiene.&lt;br&gt;&lt;br&gt;Se reconocen por sus columnas y su primera fila: European Ground Motion Service L2a, L2b y L3 (.csv, .csv.gz o el .zip tal como se descarga; también como los escribe EGMStoolkit), TRE SqueeSAR, MintPy (save_qgis), LiCSBAS2 (cum2csv), SARscape, SARPROZ, DePSI, StaMPS-Visualizer, y cualquier tabla o capa vectorial con columnas llamadas AAAAMMDD, DAAAAMMDD o D_AAAAMMDD. El registro dice qué se entendió. Los puntos sin coordenadas, sin ningún valor, o con texto en una columna de desplazamiento se excluyen y se cuentan.&lt;br&gt;&lt;br&gt;Una carpeta, o un patrón de nombre como &lt;i&gt;EGMS_L2b_022_*.zip&lt;/i&gt;, escritos en lugar de un archivo se leen como teselas de un mismo producto: forman una sola capa, y los puntos que están en dos teselas se escriben una vez.&lt;br&gt;&lt;br&gt;La salida sustituye un archivo existente solo si la importación tiene éxito.</translation>
    </message>
    <message>
      <location filename="../processing_provider/large_runs/prepare_large_run.py" />
      <source>For a country, or more points than this computer holds: finds the same hotspots as &lt;i&gt;Detect hotspots&lt;/i&gt;, to the last digit, tile by tile and outside QGIS, on a workstation overnight or on a cluster.&lt;br&gt;&lt;br&gt;Writes a folder that holds all that the run needs, and the command that starts it, which the log says: copy it, paste it into a terminal, and press Enter. The first time it fetches its libraries (0.8 GB), which needs Python 3.11 or later and a network. The folder may be copied to another machine first. However a run ends, the same command goes on with it. Its result, &lt;i&gt;results.gpkg&lt;/i&gt; in the folder, is read by &lt;i&gt;Read a large run&lt;/i&gt;, here or anywhere else.&lt;br&gt;&lt;br&gt;Files of one product, track and release are taken as they are, and never pass through QGIS. Disk: some four times the points, each of 4 bytes a date.</source>
      <translation>Para un país, o para más puntos de los que caben en este ordenador: halla los mismos puntos calientes que &lt;i&gt;Detectar puntos calientes&lt;/i&gt;, hasta la última cifra, tesela a tesela y fuera de QGIS, en una estación de trabajo durante la noche o en un clúster.&lt;br&gt;&lt;br&gt;Escribe una carpeta con todo lo necesario, y la orden que inicia el proceso, que aparece en el registro: cópiela, péguela en un terminal y pulse Intro. La primera vez descarga sus bibliotecas (0,8 GB), para lo que hacen falta Python 3.11 o posterior y una red. Antes puede copiarse la carpeta a otra máquina. Termine como termine, la misma orden continúa el proceso. Su resultado, &lt;i&gt;results.gpkg&lt;/i&gt; en la carpeta, se lee con &lt;i&gt;Leer un proceso grande&lt;/i&gt;, aquí o en otro lugar.&lt;br&gt;&lt;br&gt;Los archivos de un mismo producto, traza y versión se toman como están y nunca pasan por QGIS. Disco: unas cuatro veces los puntos, cada uno de 4 bytes por fecha.</translation>
    </message>
    <message>
      <location filename="../processing_provider/large_runs/read_large_run.py" />
      <source>Reads &lt;i&gt;results.gpkg&lt;/i&gt;, which a run that &lt;i&gt;Prepare a large run&lt;/i&gt; wrote leaves in its folder, and tells it as &lt;i&gt;Detect hotspots&lt;/i&gt; does: the same layers, styles and report, for the dock, for comparisons, assets, sheets and updates.&lt;br&gt;&lt;br&gt;The hotspots, their points and figures are those of the run. What it leaves to QGIS is done here, with all the points of hotspots: their courses are compared by time-series k-means, and a network names the pattern of each. Of the points of no hotspot, a run of more than a million hands on an even share.</source>
      <translation>Lee &lt;i&gt;results.gpkg&lt;/i&gt;, que un proceso escrito por &lt;i&gt;Preparar un proceso grande&lt;/i&gt; deja en su carpeta, y lo presenta como &lt;i&gt;Detectar puntos calientes&lt;/i&gt;: las mismas capas, estilos e informe, para el panel, las comparaciones, los bienes, las fichas y las actualizaciones.&lt;br&gt;&lt;br&gt;Los puntos calientes, sus puntos y sus cifras son los del proceso. Lo que este deja a QGIS se hace aquí, con todos los puntos de los puntos calientes: sus cursos se comparan con k-means de series temporales, y una red nombra el patrón de cada uno. De los puntos fuera de ellos, un proceso con más de un millón entrega una parte repartida por igual.</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>Makes displacement series fit to be clustered. Each step is off until asked for, and the log says what it did: the median residual of the series about a line and a yearly season, and the share of gaps, before and after.&lt;br&gt;&lt;br&gt;The steps, always in this order: (1) drop dates that many points lack; (2) remove a spatial ramp from each date; (3) take out bad dates; (4) refer to stable ground; (5) repair unwrapping jumps; (6) take out single outliers; (7) fill gaps; (8) remove the season; (9) interpolate at even dates; (10) smooth by a Savitzky-Golay filter (Yang et al. 2024, section 2.2).&lt;br&gt;&lt;br&gt;The output has all fields of the input, with the prepared series in its date fields; interpolated dates get new fields &lt;i&gt;DYYYYMMDD&lt;/i&gt; at the end. Fields of velocity and its standard error, where there are any, are computed anew from the prepared series. Without any step the output is the input.</source>
      <translation>Deja las series de desplazamiento listas para agruparlas. Cada paso está desactivado hasta que se pide, y el registro dice qué hizo: el residuo mediano de las series respecto a una recta y una estacionalidad anual, y la proporción de huecos, antes y después.&lt;br&gt;&lt;br&gt;Los pasos, siempre en este orden: (1) descartar las fechas que faltan en muchos puntos; (2) quitar una rampa espacial de cada fecha; (3) quitar las fechas anómalas; (4) referir a terreno estable; (5) corregir los saltos de desenrollado de fase; (6) quitar los valores atípicos aislados; (7) rellenar los huecos; (8) quitar la estacionalidad; (9) interpolar en fechas equidistantes; (10) suavizar con un filtro de Savitzky-Golay (Yang et al. 2024, sección 2.2).&lt;br&gt;&lt;br&gt;La salida tiene todos los campos de la entrada, con las series preparadas en sus campos de fecha; las fechas interpoladas reciben campos nuevos &lt;i&gt;DAAAAMMDD&lt;/i&gt; al final. Los campos de la velocidad y su error estándar, si los hay, se vuelven a calcular a partir de las series preparadas. Sin ningún paso, la salida es igual a la entrada.</translation>
    </message>
    <message>
      <location filename="../processing_provider/profile.py" />
      <source>Elevation, velocity and pattern of the points near a line, along the line (Yang et al. 2024, figure 6): how motion changes from the shore inland, or across a valley.&lt;br&gt;&lt;br&gt;A layer and a line are enough: elevation, velocity and pattern are found by the names of their fields; where there is no field of velocity, it is the slope of the displacement series, in millimetres a year.</source>
      <translation>Altitud, velocidad y patrón de los puntos cercanos a una línea, a lo largo de ella (Yang et al. 2024, figura 6): cómo cambia el movimiento de la orilla al interior, o a través de un valle.&lt;br&gt;&lt;br&gt;Bastan una capa y una línea: altitud, velocidad y patrón se encuentran por los nombres de sus campos; donde no hay campo de velocidad, esta es la pendiente de la serie de desplazamiento, en milímetros al año.</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Turns a stack of displacement rasters into a point layer as &lt;i&gt;Import InSAR points&lt;/i&gt; writes it: one point at the centre of each cell, or the points of a layer, with a field DYYYYMMDD for each date in millimetres, and &lt;i&gt;velocity&lt;/i&gt; and &lt;i&gt;v_std&lt;/i&gt; (mm/yr) by regression.&lt;br&gt;&lt;br&gt;A stack is a folder or files with one date in each name (YYYYMMDD; GeoTIFF, GMT grid, netCDF or what GDAL reads), one file whose bands have dates as descriptions, OPERA DISP-S1 as downloaded, or a geocoded HDF5 file of MintPy, MiaplPy (HDF-EOS5) or LiCSBAS (&lt;i&gt;cum.h5&lt;/i&gt;); &lt;i&gt;temporalCoherence.h5&lt;/i&gt; and the &lt;i&gt;geometry&lt;/i&gt; file of MintPy are taken along where they stand beside it. All rasters must have the same grid; those of another kind are left out and named.&lt;br&gt;&lt;br&gt;Rasters of coherence and incidence angle and an elevation model may have any grid and CRS. The model gives &lt;i&gt;height&lt;/i&gt;, and &lt;i&gt;slope&lt;/i&gt; and &lt;i&gt;aspect&lt;/i&gt; in degrees, computed in metres on the ground. Cells without a value, with 0 at all dates, with too many gaps or too little coherence are left out and counted.</source>
      <translation>Convierte una pila de rásteres de desplazamiento en una capa de puntos como la que escribe &lt;i&gt;Importar puntos InSAR&lt;/i&gt;: un punto en el centro de cada celda, o los puntos de una capa, con un campo DAAAAMMDD para cada fecha en milímetros, y &lt;i&gt;velocity&lt;/i&gt; y &lt;i&gt;v_std&lt;/i&gt; (mm/año) por regresión.&lt;br&gt;&lt;br&gt;Una pila es una carpeta o unos archivos con una fecha en cada nombre (AAAAMMDD; GeoTIFF, cuadrícula de GMT, netCDF o lo que lea GDAL), un solo archivo cuyas bandas tienen fechas como descripciones, OPERA DISP-S1 tal como se descarga, o un archivo HDF5 geocodificado de MintPy, MiaplPy (HDF-EOS5) o LiCSBAS (&lt;i&gt;cum.h5&lt;/i&gt;); de MintPy también se usan &lt;i&gt;temporalCoherence.h5&lt;/i&gt; y el archivo &lt;i&gt;geometry&lt;/i&gt; si están junto a él. Todos los rásteres deben tener la misma cuadrícula; los de otro tipo se excluyen y se nombran.&lt;br&gt;&lt;br&gt;Los rásteres de coherencia y de ángulo de incidencia y un modelo de elevación pueden tener cualquier cuadrícula y SRC. El modelo da &lt;i&gt;height&lt;/i&gt;, y &lt;i&gt;slope&lt;/i&gt; y &lt;i&gt;aspect&lt;/i&gt; en grados, calculados en metros sobre el terreno. Las celdas sin valor, con 0 en todas las fechas, con demasiados huecos o con muy poca coherencia se excluyen y se cuentan.</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/make_sheets.py" />
      <source>One A4 page for each hotspot or assessed asset, as a PDF: a map, the mean series of its points with the band that holds four in five, what it does in words, numbers, and how sure they are.&lt;br&gt;&lt;br&gt;The pages are a print layout of QGIS with an atlas. To put your own header on them, save the layout as a template (.qpt), open that in QGIS's layout window, change what you like, save it, and choose it here from then on. Texts stand in the fields &lt;i&gt;title, words, numbers, quality, footer&lt;/i&gt;, the plot's file in &lt;i&gt;plot&lt;/i&gt;.</source>
      <translation>Una página A4 para cada punto caliente o bien evaluado, en PDF: un mapa, la serie media de sus puntos con la banda que contiene cuatro de cada cinco, qué hace en palabras, números y cuán seguros son.&lt;br&gt;&lt;br&gt;Las páginas son un diseño de impresión de QGIS con un atlas. Para poner su propio encabezado, guarde el diseño como plantilla (.qpt), ábrala en la ventana de diseños de QGIS, cambie lo que quiera, guárdela y elíjala aquí desde entonces. Los textos están en los campos &lt;i&gt;title, words, numbers, quality, footer&lt;/i&gt;, y el archivo del gráfico en &lt;i&gt;plot&lt;/i&gt;.</translation>
    </message>
    <message>
      <location filename="../processing_provider/split_clusters.py" />
      <source>Points that move alike far apart are different events: each temporal cluster is split into groups of neighbouring points by DBSCAN (Tiwari and Shirzaei 2024, section 3.1). The field &lt;i&gt;cluster&lt;/i&gt; numbers the groups from 0; -1 is a point in none.&lt;br&gt;&lt;br&gt;Give one row per temporal cluster (neighbour distance in metres, least number of points), as in Table 2 of the paper. Left empty, the distance is the one within which nine in ten points have twelve neighbours, no longer than the correlation length, and five points make a group; the log says what was taken.</source>
      <translation>Puntos que se mueven igual pero lejos son eventos distintos: cada clúster temporal se divide con DBSCAN en grupos de puntos vecinos (Tiwari y Shirzaei 2024, sección 3.1). El campo &lt;i&gt;cluster&lt;/i&gt; numera los grupos desde 0; -1 es un punto en ninguno.&lt;br&gt;&lt;br&gt;Dé una fila por clúster temporal (distancia de vecindad en metros, número mínimo de puntos), como en la tabla 2 del artículo. Si se deja vacío, la distancia es aquella dentro de la cual nueve de cada diez puntos tienen doce vecinos, sin pasar de la longitud de correlación, y cinco puntos forman un grupo; el registro dice qué se tomó.</translation>
    </message>
    <message>
      <location filename="../processing_provider/standard_distance.py" />
      <source>Standard distance (Tiwari and Shirzaei 2024, equation 7) and deviational ellipse of the points of each cluster, in metres. The ellipse's axes lie along the directions of largest and smallest spread and are one standard deviation long; their squares add up to that of the standard distance. The azimuth is that of the long axis, clockwise from north. Points in no cluster (negative or NULL) are left out.&lt;br&gt;&lt;br&gt;The report draws the standard distances as bars and the ellipses to scale (figure 10), against a threshold where one is given, such as the correlation length of &lt;i&gt;covariogram&lt;/i&gt;.</source>
      <translation>Distancia estándar (Tiwari y Shirzaei 2024, ecuación 7) y elipse de desviación de los puntos de cada clúster, en metros. Los ejes de la elipse siguen las direcciones de mayor y menor dispersión y miden una desviación estándar; la suma de sus cuadrados es el cuadrado de la distancia estándar. El acimut es el del eje largo, en sentido horario desde el norte. Los puntos en ningún clúster (negativos o NULL) se excluyen.&lt;br&gt;&lt;br&gt;El informe dibuja las distancias estándar como barras y las elipses a escala (figura 10), frente a un umbral si se da, como la longitud de correlación de &lt;i&gt;covariogram&lt;/i&gt;.</translation>
    </message>
    <message>
      <location filename="../processing_provider/update_series.py" />
      <source>Joins a new release, or a layer with new dates, to one that was analysed before. Points are matched by their ids, or else by place. A new series stays as it is; before its first date comes the earlier one, moved onto it by the mean difference over the dates that both have, and freed of what the references differ by in velocity. The log says how well the offset is known, and how many points have no match.&lt;br&gt;&lt;br&gt;The result is a layer for &lt;i&gt;Detect hotspots&lt;/i&gt;: give it the hotspots of last time, and they keep their numbers.</source>
      <translation>Une una versión nueva, o una capa con fechas nuevas, a una analizada antes. Los puntos se emparejan por sus ids, o si no por lugar. Una serie nueva queda como está; antes de su primera fecha viene la anterior, llevada a ella por la diferencia media en las fechas comunes y libre de lo que las referencias difieren en velocidad. El registro dice cuán bien se conoce el desfase, y cuántos puntos no tienen pareja.&lt;br&gt;&lt;br&gt;El resultado es una capa para &lt;i&gt;Detectar puntos calientes&lt;/i&gt;: dele los puntos calientes de la vez anterior, y conservan sus números.</translation>
    </message>
    <message>
      <location filename="../processing_provider/base.py" />
      <source>Make the engine…</source>
      <translation>Crear el motor…</translation>
    </message>
    <message>
      <location filename="../processing_provider/base.py" />
      <source>Field {chosen} holds neither text nor numbers ({friendlyTypeString}): choose the field that holds the classes.</source>
      <translation>El campo {chosen} no contiene ni texto ni números ({friendlyTypeString}): elija el campo que contiene las clases.</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>Bundled model</source>
      <translation>Modelo incluido</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>Both are equally right on simulated series; where both name a pattern, it differs in less than one point in a hundred.</source>
      <translation>Ambos aciertan igual en series simuladas; donde los dos nombran un patrón, este difiere en menos de un punto de cada cien.</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>LSTM + Perceptron also takes coherence and incidence angle, which the layer must have.</source>
      <translation>LSTM + Perceptron usa también la coherencia y el ángulo de incidencia, que la capa debe tener.</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>Not used where a model file is chosen.</source>
      <translation>No se usa si se elige un archivo de modelo.</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>Model file (empty = the bundled model)</source>
      <translation>Archivo del modelo (vacío = el modelo incluido)</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>A network trained for this plugin: of patterns, or of the clusters of your own site.</source>
      <translation>Una red entrenada para este complemento: de patrones, o de los clústeres de su propio sitio.</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>Threshold of probability (empty = the model's own)</source>
      <translation>Umbral de probabilidad (vacío = el del modelo)</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>A point is labelled where the largest probability exceeds it. Negative = the model's own.</source>
      <translation>Un punto recibe etiqueta donde la probabilidad mayor supera el umbral. Negativo = el del modelo.</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>Remove the motion of the whole scene first</source>
      <translation>Quitar antes el movimiento de toda la escena</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>The median over all points is taken off each date: for a scene that moves as a whole, as by its reference point or plate motion. A model that was trained on such series does so by itself.</source>
      <translation>De cada fecha se resta la mediana de todos los puntos: para una escena que se mueve en conjunto, por su punto de referencia o por el movimiento de placas. Un modelo entrenado con series así lo hace por sí mismo.</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>Unit of displacement</source>
      <translation>Unidad del desplazamiento</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>Millimetres</source>
      <translation>Milímetros</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>Centimetres</source>
      <translation>Centímetros</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>Metres</source>
      <translation>Metros</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>Of the date fields. Quantities are in millimetres, whatever the unit.</source>
      <translation>De los campos de fecha. Las magnitudes están en milímetros, sea cual sea la unidad.</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>Fit the quantities of each pattern</source>
      <translation>Ajustar las magnitudes de cada patrón</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>Dates and sizes of steps and breaks, velocities, and so on, with errors. Not for site models.</source>
      <translation>Fechas y tamaños de saltos y quiebres, velocidades, etc., con sus errores. No para modelos de sitio.</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>Write the probability of every pattern</source>
      <translation>Escribir la probabilidad de cada patrón</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>Fields &lt;i&gt;p_stable&lt;/i&gt; to &lt;i&gt;p_undefined&lt;/i&gt;. Not for site models.</source>
      <translation>Campos &lt;i&gt;p_stable&lt;/i&gt; a &lt;i&gt;p_undefined&lt;/i&gt;. No para modelos de sitio.</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>Classified points</source>
      <translation>Puntos clasificados</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>The input with labels, probabilities and quantities.</source>
      <translation>La entrada con etiquetas, probabilidades y magnitudes.</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>Pattern report</source>
      <translation>Informe de los patrones</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>Share, velocity, coherence and typical series of each pattern, as one HTML page. Not for site models.</source>
      <translation>Proporción, velocidad, coherencia y serie típica de cada patrón, en una página HTML. No para modelos de sitio.</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>Field of the labels</source>
      <translation>Campo de las etiquetas</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>Number of points labelled</source>
      <translation>Número de puntos con etiqueta</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>There is no report, as the model is not one of patterns.</source>
      <translation>No hay informe, porque el modelo no es de patrones.</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>Fast (8-bit weights)</source>
      <translation>Rápido (pesos de 8 bits)</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>As trained (32-bit weights)</source>
      <translation>Tal como se entrenó (pesos de 32 bits)</translation>
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
      <translation>No existe el archivo de modelo {file}: elija otro.</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>The bundled model {file} is missing from the plugin: install the plugin again, or choose a model file.</source>
      <translation>Falta en el complemento el modelo incluido {file}: vuelva a instalar el complemento o elija un archivo de modelo.</translation>
    </message>
    <message>
      <location filename="../processing_provider/cluster_time_series.py" />
      <source>Remove the motion of the whole scene</source>
      <translation>Quitar el movimiento de toda la escena</translation>
    </message>
    <message>
      <location filename="../processing_provider/cluster_time_series.py" />
      <source>The median over all points is taken off each date, and each series is centred on its own mean.</source>
      <translation>De cada fecha se resta la mediana de todos los puntos, y cada serie se centra en su propia media.</translation>
    </message>
    <message>
      <location filename="../processing_provider/cluster_time_series.py" />
      <source>Apply a saved cluster model</source>
      <translation>Aplicar un modelo de clústeres guardado</translation>
    </message>
    <message>
      <location filename="../processing_provider/cluster_time_series.py" />
      <source>Nothing is fitted then; the layer's dates must span the model's.</source>
      <translation>Entonces no se ajusta nada; las fechas de la capa deben abarcar las del modelo.</translation>
    </message>
    <message>
      <location filename="../processing_provider/cluster_time_series.py" />
      <source>Points with temporal clusters</source>
      <translation>Puntos con clústeres temporales</translation>
    </message>
    <message>
      <location filename="../processing_provider/cluster_time_series.py" />
      <source>The input with the field tcluster.</source>
      <translation>La entrada con el campo tcluster.</translation>
    </message>
    <message>
      <location filename="../processing_provider/cluster_time_series.py" />
      <source>Cluster model</source>
      <translation>Modelo de clústeres</translation>
    </message>
    <message>
      <location filename="../processing_provider/cluster_time_series.py" />
      <source>Cluster models (*.json)</source>
      <translation>Modelos de clústeres (*.json)</translation>
    </message>
    <message>
      <location filename="../processing_provider/cluster_time_series.py" />
      <source>The centres, their dates and how the series were prepared, as JSON.</source>
      <translation>Los centros, sus fechas y cómo se prepararon las series, en JSON.</translation>
    </message>
    <message>
      <location filename="../processing_provider/cluster_time_series.py" />
      <source>Cluster report</source>
      <translation>Informe de los clústeres</translation>
    </message>
    <message>
      <location filename="../processing_provider/cluster_time_series.py" />
      <source>Mean series and size of each cluster, and why there are so many, as one HTML page.</source>
      <translation>Serie media y tamaño de cada clúster, y por qué hay tantos, en una página HTML.</translation>
    </message>
    <message>
      <location filename="../processing_provider/cluster_time_series.py" />
      <source>Number of temporal clusters</source>
      <translation>Número de clústeres temporales</translation>
    </message>
    <message>
      <location filename="../processing_provider/cluster_time_series.py" />
      <source>The cluster model {file} cannot be read as JSON; choose another file.</source>
      <translation>El modelo de clústeres {file} no se puede leer como JSON; elija otro archivo.</translation>
    </message>
    <message>
      <location filename="../processing_provider/cluster_time_series.py" />
      <source>{file} is not a cluster model written by this plugin; choose another file.</source>
      <translation>{file} no es un modelo de clústeres escrito por este complemento; elija otro archivo.</translation>
    </message>
    <message>
      <location filename="../processing_provider/compare_hotspots.py" />
      <source>Hotspots before</source>
      <translation>Puntos calientes de antes</translation>
    </message>
    <message>
      <location filename="../processing_provider/compare_hotspots.py" />
      <source>Points before</source>
      <translation>Puntos de antes</translation>
    </message>
    <message>
      <location filename="../processing_provider/compare_hotspots.py" />
      <source>Hotspots now</source>
      <translation>Puntos calientes de ahora</translation>
    </message>
    <message>
      <location filename="../processing_provider/compare_hotspots.py" />
      <source>Points now</source>
      <translation>Puntos de ahora</translation>
    </message>
    <message>
      <location filename="../processing_provider/compare_hotspots.py" />
      <source>The layer of hotspots that &lt;i&gt;Detect hotspots&lt;/i&gt; made.</source>
      <translation>La capa de puntos calientes que hizo &lt;i&gt;Detectar puntos calientes&lt;/i&gt;.</translation>
    </message>
    <message>
      <location filename="../processing_provider/compare_hotspots.py" />
      <source>The points with hotspots of the same run. Left empty, they are found in the project.</source>
      <translation>Los puntos con puntos calientes del mismo análisis. Si se deja vacío, se buscan en el proyecto.</translation>
    </message>
    <message>
      <location filename="../processing_provider/compare_hotspots.py" />
      <source>Least change of velocity (mm/yr)</source>
      <translation>Cambio mínimo de velocidad (mm/año)</translation>
    </message>
    <message>
      <location filename="../processing_provider/compare_hotspots.py" />
      <source>Smaller changes of a hotspot's velocity are not told, however sure they are.</source>
      <translation>No se comunican cambios menores de la velocidad de un punto caliente, por seguros que sean.</translation>
    </message>
    <message>
      <location filename="../processing_provider/compare_hotspots.py" />
      <source>Least change in standard errors</source>
      <translation>Cambio mínimo en errores estándar</translation>
    </message>
    <message>
      <location filename="../processing_provider/compare_hotspots.py" />
      <source>A change of less than so many times its error is not told.</source>
      <translation>No se comunica un cambio menor que tantas veces su error.</translation>
    </message>
    <message>
      <location filename="../processing_provider/compare_hotspots.py" />
      <source>What changed</source>
      <translation>Qué cambió</translation>
    </message>
    <message>
      <location filename="../processing_provider/compare_hotspots.py" />
      <source>The hotspots of now, and those that are no more without a number, with their fields and: happened and also, what happened; sure; hotspot_b, their numbers before; v_then, v_now and v_change with errors in mm/yr against stable ground; v_com_b and v_com_a, the velocities of both runs over the dates that both have, and whether these agree; new_share and left_share, the shares of points on ground that began to move and that is at rest now.</source>
      <translation>Los puntos calientes de ahora, y los que ya no están sin número, con sus campos y: happened y also, qué ocurrió; sure, la seguridad; hotspot_b, sus números de antes; v_then, v_now y v_change con errores en mm/año frente al terreno estable; v_com_b y v_com_a, las velocidades de ambos análisis en las fechas comunes, y si concuerdan; new_share y left_share, las proporciones de puntos en terreno que empezó a moverse y que ahora está en reposo.</translation>
    </message>
    <message>
      <location filename="../processing_provider/compare_hotspots.py" />
      <source>Report of changes</source>
      <translation>Informe de cambios</translation>
    </message>
    <message>
      <location filename="../processing_provider/compare_hotspots.py" />
      <source>What to know today, a map, and a sentence and a plot of each hotspot, as one HTML page.</source>
      <translation>Qué saber hoy, un mapa, y una frase y un gráfico de cada punto caliente, en una página HTML.</translation>
    </message>
    <message>
      <location filename="../processing_provider/compare_hotspots.py" />
      <source>Number of hotspots that changed</source>
      <translation>Número de puntos calientes que cambiaron</translation>
    </message>
    <message>
      <location filename="../processing_provider/compare_hotspots.py" />
      <source>The points of {name} are not in the project: choose the points with hotspots of the same run.</source>
      <translation>Los puntos de {name} no están en el proyecto: elija los puntos con puntos calientes del mismo análisis.</translation>
    </message>
    <message>
      <location filename="../processing_provider/compare_hotspots.py" />
      <source>{points} and {hotspots} are of different runs: choose the points that were made with the hotspots.</source>
      <translation>{points} y {hotspots} son de análisis distintos: elija los puntos que se hicieron con los puntos calientes.</translation>
    </message>
    <message>
      <location filename="../processing_provider/compare_hotspots.py" />
      <source>Neither run has any hotspot: there is nothing to compare.</source>
      <translation>Ninguno de los análisis tiene puntos calientes: no hay nada que comparar.</translation>
    </message>
    <message>
      <location filename="../processing_provider/compare_hotspots.py" />
      <source>{ascending} is of an ascending track and {descending} of a descending one, which see different motions: compare runs of one track, or of decomposed layers.</source>
      <translation>{ascending} es de una pasada ascendente y {descending} de una descendente, que ven movimientos distintos: compare análisis de una misma pasada, o de capas descompuestas.</translation>
    </message>
    <message>
      <location filename="../processing_provider/covariogram.py" />
      <source>Model</source>
      <translation>Modelo</translation>
    </message>
    <message>
      <location filename="../processing_provider/covariogram.py" />
      <source>Whichever fits best</source>
      <translation>El que mejor se ajuste</translation>
    </message>
    <message>
      <location filename="../processing_provider/covariogram.py" />
      <source>Spherical</source>
      <translation>Esférico</translation>
    </message>
    <message>
      <location filename="../processing_provider/covariogram.py" />
      <source>Gaussian</source>
      <translation>Gaussiano</translation>
    </message>
    <message>
      <location filename="../processing_provider/covariogram.py" />
      <source>Fitted by least squares, each distance weighted by its number of pairs.</source>
      <translation>Ajustado por mínimos cuadrados, cada distancia ponderada por su número de pares.</translation>
    </message>
    <message>
      <location filename="../processing_provider/covariogram.py" />
      <source>Largest distance (automatic where not set: a third of the scene's diagonal)</source>
      <translation>Distancia máxima (automática si no se define: un tercio de la diagonal de la escena)</translation>
    </message>
    <message>
      <location filename="../processing_provider/covariogram.py" />
      <source>In metres. Pairs further apart are not drawn.</source>
      <translation>En metros. No se toman pares más alejados.</translation>
    </message>
    <message>
      <location filename="../processing_provider/covariogram.py" />
      <source>Pairs of points</source>
      <translation>Pares de puntos</translation>
    </message>
    <message>
      <location filename="../processing_provider/covariogram.py" />
      <source>Drawn evenly over the distances.</source>
      <translation>Elegidos de modo uniforme sobre las distancias.</translation>
    </message>
    <message>
      <location filename="../processing_provider/covariogram.py" />
      <source>Distance classes</source>
      <translation>Clases de distancia</translation>
    </message>
    <message>
      <location filename="../processing_provider/covariogram.py" />
      <source>Narrow at short distances, wider further out.</source>
      <translation>Estrechas a distancias cortas, más anchas después.</translation>
    </message>
    <message>
      <location filename="../processing_provider/covariogram.py" />
      <source>Equation 3 as printed</source>
      <translation>Ecuación 3 tal como se publicó</translation>
    </message>
    <message>
      <location filename="../processing_provider/covariogram.py" />
      <source>Remove no mean and keep the factor 1/2. Otherwise each date's mean over the scene is removed first.</source>
      <translation>No se resta ninguna media y se mantiene el factor 1/2. Si no, antes se resta la media de la escena en cada fecha.</translation>
    </message>
    <message>
      <location filename="../processing_provider/covariogram.py" />
      <source>Covariogram table</source>
      <translation>Tabla del covariograma</translation>
    </message>
    <message>
      <location filename="../processing_provider/covariogram.py" />
      <source>One row per distance class: distance (m), covariance and model (mm²), pairs.</source>
      <translation>Una fila por clase de distancia: distancia (m), covarianza y modelo (mm²), pares.</translation>
    </message>
    <message>
      <location filename="../processing_provider/covariogram.py" />
      <source>Covariogram report</source>
      <translation>Informe del covariograma</translation>
    </message>
    <message>
      <location filename="../processing_provider/covariogram.py" />
      <source>The plot, the correlation length and the table, as one HTML page.</source>
      <translation>El gráfico, la longitud de correlación y la tabla, en una página HTML.</translation>
    </message>
    <message>
      <location filename="../processing_provider/covariogram.py" />
      <source>Correlation length (m)</source>
      <translation>Longitud de correlación (m)</translation>
    </message>
    <message>
      <location filename="../processing_provider/covariogram.py" />
      <source>Standard error of the correlation length (m)</source>
      <translation>Error estándar de la longitud de correlación (m)</translation>
    </message>
    <message>
      <location filename="../processing_provider/decompose.py" />
      <source>Ascending point layer</source>
      <translation>Capa de puntos ascendente</translation>
    </message>
    <message>
      <location filename="../processing_provider/decompose.py" />
      <source>Descending point layer</source>
      <translation>Capa de puntos descendente</translation>
    </message>
    <message>
      <location filename="../processing_provider/decompose.py" />
      <source>Of the same ground and, at least in part, the same years.</source>
      <translation>Del mismo terreno y, al menos en parte, de los mismos años.</translation>
    </message>
    <message>
      <location filename="../processing_provider/decompose.py" />
      <source>Further point layers</source>
      <translation>Otras capas de puntos</translation>
    </message>
    <message>
      <location filename="../processing_provider/decompose.py" />
      <source>Of other tracks, with fields of their lines of sight, or of incidence and track_angle.</source>
      <translation>De otras trazas, con los campos de sus líneas de visión, o de incidence y track_angle.</translation>
    </message>
    <message>
      <location filename="../processing_provider/decompose.py" />
      <source>Cell size</source>
      <translation>Tamaño de celda</translation>
    </message>
    <message>
      <location filename="../processing_provider/decompose.py" />
      <source>In metres. Larger cells hold points of both layers more often.</source>
      <translation>En metros. Las celdas más grandes contienen más a menudo puntos de ambas capas.</translation>
    </message>
    <message>
      <location filename="../processing_provider/decompose.py" />
      <source>Heading of the ascending satellite (degrees)</source>
      <translation>Rumbo del satélite ascendente (grados)</translation>
    </message>
    <message>
      <location filename="../processing_provider/decompose.py" />
      <source>Heading of the descending satellite (degrees)</source>
      <translation>Rumbo del satélite descendente (grados)</translation>
    </message>
    <message>
      <location filename="../processing_provider/decompose.py" />
      <source>Of its flight, clockwise from north; Sentinel-1: about {}. Needed only where the layer has an incidence angle and neither the line of sight nor track_angle.</source>
      <translation>De su vuelo, en sentido horario desde el norte; Sentinel-1: unos {}. Solo hace falta donde la capa tiene un ángulo de incidencia pero ni la línea de visión ni track_angle.</translation>
    </message>
    <message>
      <location filename="../processing_provider/decompose.py" />
      <source>Vertical and east velocity</source>
      <translation>Velocidad vertical y este</translation>
    </message>
    <message>
      <location filename="../processing_provider/decompose.py" />
      <source>One point a cell, at its centre.</source>
      <translation>Un punto por celda, en su centro.</translation>
    </message>
    <message>
      <location filename="../processing_provider/decompose.py" />
      <source>Vertical series</source>
      <translation>Series verticales</translation>
    </message>
    <message>
      <location filename="../processing_provider/decompose.py" />
      <source>Velocity and series, positive up.</source>
      <translation>Velocidad y series, positivas hacia arriba.</translation>
    </message>
    <message>
      <location filename="../processing_provider/decompose.py" />
      <source>Velocity and series, positive to the east.</source>
      <translation>Velocidad y series, positivas hacia el este.</translation>
    </message>
    <message>
      <location filename="../processing_provider/detect_hotspots.py" />
      <source>Largest standard distance of a hotspot (automatic where not set)</source>
      <translation>Mayor distancia estándar de un punto caliente (automática si no se indica)</translation>
    </message>
    <message>
      <location filename="../processing_provider/detect_hotspots.py" />
      <source>Hotspot report</source>
      <translation>Informe de puntos calientes</translation>
    </message>
    <message>
      <location filename="../processing_provider/detect_hotspots.py" />
      <source>What was found, as one HTML page to read and print: a map, a sentence and a plot of each hotspot, and how it was found.</source>
      <translation>Qué se encontró, en una página HTML para leer e imprimir: un mapa, una frase y un gráfico de cada punto caliente, y cómo se encontró.</translation>
    </message>
    <message>
      <location filename="../processing_provider/detect_hotspots.py" />
      <source>What finds hotspots</source>
      <translation>Qué encuentra los puntos calientes</translation>
    </message>
    <message>
      <location filename="../processing_provider/detect_hotspots.py" />
      <source>Motion that neighbours share</source>
      <translation>Movimiento que comparten los vecinos</translation>
    </message>
    <message>
      <location filename="../processing_provider/detect_hotspots.py" />
      <source>Clusters in time, split in space</source>
      <translation>Grupos en el tiempo, divididos en el espacio</translation>
    </message>
    <message>
      <location filename="../processing_provider/detect_hotspots.py" />
      <source>The first finds motion of any course, places within broad motion too, and gives the same for any seed and order of rows. The second is that of Tiwari and Shirzaei (2024), and is taken where there are labels; DBSCAN's parameters are its own.</source>
      <translation>El primero encuentra movimientos de cualquier evolución, también lugares dentro de un movimiento amplio, y da lo mismo con cualquier semilla y orden de filas. El segundo es el de Tiwari y Shirzaei (2024), y se usa cuando hay etiquetas; los parámetros de DBSCAN son solo suyos.</translation>
    </message>
    <message>
      <location filename="../processing_provider/detect_hotspots.py" />
      <source>Labels in place of temporal clusters</source>
      <translation>Etiquetas en lugar de clústeres temporales</translation>
    </message>
    <message>
      <location filename="../processing_provider/detect_hotspots.py" />
      <source>As a model predicts them: the label of your own site, or pattern. Points of one label are split in space and judged as temporal clusters are. Left empty, the series are clustered.</source>
      <translation>Como las predice un modelo: label de su propio sitio, o pattern. Los puntos con la misma etiqueta se dividen en el espacio y se juzgan como los clústeres temporales. Si se deja vacío, se agrupan las series.</translation>
    </message>
    <message>
      <location filename="../processing_provider/detect_hotspots.py" />
      <source>Name the pattern of each hotspot</source>
      <translation>Nombrar el patrón de cada punto caliente</translation>
    </message>
    <message>
      <location filename="../processing_provider/detect_hotspots.py" />
      <source>Stable, linear, step, piecewise linear, power or undefined, by the bundled network, which needs 60 dates. The points of hotspots get pattern and its probability pattern_p; a hotspot's pattern is the one that at least half of its points share, and pat_share their share of 1. Labels that are patterns themselves are taken as they are.</source>
      <translation>Estable, lineal, salto, lineal por tramos, potencia o indefinido, según la red incluida, que necesita 60 fechas. Los puntos de los puntos calientes reciben pattern y su probabilidad pattern_p; el patrón de un punto caliente es el que comparte al menos la mitad de sus puntos, y pat_share su proporción de 1. Las etiquetas que ya son patrones se toman como están.</translation>
    </message>
    <message>
      <location filename="../processing_provider/detect_hotspots.py" />
      <source>Hotspots of last time</source>
      <translation>Puntos calientes de la vez anterior</translation>
    </message>
    <message>
      <location filename="../processing_provider/detect_hotspots.py" />
      <source>For an update. Hotspots on the same ground keep their numbers, and what a field name calls them; new ones are numbered on. Parameters left at their defaults are those of last time, and the log says which.</source>
      <translation>Para una actualización. Los puntos calientes en el mismo terreno conservan sus números, y como los llame un campo name; los nuevos se numeran a continuación. Los parámetros dejados en sus valores predeterminados son los de la vez anterior, y el registro dice cuáles.</translation>
    </message>
    <message>
      <location filename="../processing_provider/detect_hotspots.py" />
      <source>As last time: {parameter} = {value}.</source>
      <translation>Como la vez anterior: {parameter} = {value}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/detect_hotspots.py" />
      <source>Neighbour distance of DBSCAN (automatic where not set)</source>
      <translation>Distancia de vecinos de DBSCAN (automática si no se define)</translation>
    </message>
    <message>
      <location filename="../processing_provider/detect_hotspots.py" />
      <source>In metres. Automatic is the distance within which nine in ten points have twelve neighbours, no longer than the correlation length.</source>
      <translation>En metros. En automático es la distancia dentro de la cual nueve de cada diez puntos tienen doce vecinos, sin pasar de la longitud de correlación.</translation>
    </message>
    <message>
      <location filename="../processing_provider/detect_hotspots.py" />
      <source>Least number of points of DBSCAN (automatic where not set)</source>
      <translation>Número mínimo de puntos de DBSCAN (automático si no se define)</translation>
    </message>
    <message>
      <location filename="../processing_provider/detect_hotspots.py" />
      <source>So many points, itself among them, within that distance put a point inside a group.</source>
      <translation>Tantos puntos, incluido él mismo, dentro de esa distancia ponen un punto dentro de un grupo.</translation>
    </message>
    <message>
      <location filename="../processing_provider/detect_hotspots.py" />
      <source>{n} of {total} hotspots keep their numbers of last time.</source>
      <translation>{n} de {total} puntos calientes conservan sus números de la vez anterior.</translation>
    </message>
    <message>
      <location filename="../processing_provider/evaluate_labels.py" />
      <source>Points with labels</source>
      <translation>Puntos con etiquetas</translation>
    </message>
    <message>
      <location filename="../processing_provider/evaluate_labels.py" />
      <source>True class</source>
      <translation>Clase verdadera</translation>
    </message>
    <message>
      <location filename="../processing_provider/evaluate_labels.py" />
      <source>Points without a true class are left out.</source>
      <translation>Se excluyen los puntos sin clase verdadera.</translation>
    </message>
    <message>
      <location filename="../processing_provider/evaluate_labels.py" />
      <source>Predicted class</source>
      <translation>Clase predicha</translation>
    </message>
    <message>
      <location filename="../processing_provider/evaluate_labels.py" />
      <source>Points without a label count as wrong.</source>
      <translation>Los puntos sin etiqueta cuentan como errores.</translation>
    </message>
    <message>
      <location filename="../processing_provider/evaluate_labels.py" />
      <source>Figures of each class</source>
      <translation>Cifras de cada clase</translation>
    </message>
    <message>
      <location filename="../processing_provider/evaluate_labels.py" />
      <source>One row per class: number of points, precision, recall and F1 as shares of 1.</source>
      <translation>Una fila por clase: número de puntos, precisión, exhaustividad y F1 como proporciones de 1.</translation>
    </message>
    <message>
      <location filename="../processing_provider/evaluate_labels.py" />
      <source>Evaluation report</source>
      <translation>Informe de la evaluación</translation>
    </message>
    <message>
      <location filename="../processing_provider/evaluate_labels.py" />
      <source>The confusion matrix as picture and table, and the figures, as one HTML page.</source>
      <translation>La matriz de confusión como figura y tabla, y las cifras, en una página HTML.</translation>
    </message>
    <message>
      <location filename="../processing_provider/evaluate_labels.py" />
      <source>Share of points that are labelled right, 0 to 1</source>
      <translation>Proporción de puntos bien etiquetados, de 0 a 1</translation>
    </message>
    <message>
      <location filename="../processing_provider/evaluate_labels.py" />
      <source>{share:.1f} % of {n} points are labelled right.</source>
      <translation>{share:.1f} % de {n} puntos están bien etiquetados.</translation>
    </message>
    <message>
      <location filename="../processing_provider/evaluate_labels.py" />
      <source>{n} points have no label and count as wrong.</source>
      <translation>{n} puntos no tienen etiqueta y cuentan como errores.</translation>
    </message>
    <message>
      <location filename="../processing_provider/evaluate_labels.py" />
      <source>{n} points have no true class and are left out.</source>
      <translation>{n} puntos no tienen clase verdadera y se excluyen.</translation>
    </message>
    <message>
      <location filename="../processing_provider/evaluate_labels.py" />
      <source>Field {truth} is chosen as both the true and the predicted class: choose two fields.</source>
      <translation>El campo {truth} está elegido a la vez como clase verdadera y como clase predicha: elija dos campos.</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_results.py" />
      <source>Keep the time series</source>
      <translation>Conservar las series temporales</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_results.py" />
      <source>The fields named YYYYMMDD, DYYYYMMDD or D_YYYYMMDD.</source>
      <translation>Los campos llamados AAAAMMDD, DAAAAMMDD o D_AAAAMMDD.</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_results.py" />
      <source>Attributes to keep</source>
      <translation>Atributos que se conservan</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_results.py" />
      <source>Beside the time series. Left empty, all are kept.</source>
      <translation>Además de las series temporales. Si se deja vacío, se conservan todos.</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_results.py" />
      <source>Names of columns</source>
      <translation>Nombres de las columnas</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_results.py" />
      <source>Automatic: EGMS in a table, otherwise this plugin's</source>
      <translation>Automáticos: EGMS en una tabla; si no, los de este complemento</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_results.py" />
      <source>This plugin and InSAR Explorer: velocity, DYYYYMMDD</source>
      <translation>Este complemento e InSAR Explorer: velocity, DAAAAMMDD</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_results.py" />
      <source>European Ground Motion Service: mean_velocity, YYYYMMDD</source>
      <translation>European Ground Motion Service: mean_velocity, AAAAMMDD</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_results.py" />
      <source>SqueeSAR: VEL, DYYYYMMDD</source>
      <translation>SqueeSAR: VEL, DAAAAMMDD</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_results.py" />
      <source>Fields that have no name there keep their own.</source>
      <translation>Los campos que no tienen nombre ahí conservan el suyo.</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_results.py" />
      <source>Coordinate reference system of the file</source>
      <translation>Sistema de referencia de coordenadas del archivo</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_results.py" />
      <source>Left empty, it is the layer's. GeoJSON and KML have longitude and latitude only.</source>
      <translation>Si se deja vacío, es el de la capa. GeoJSON y KML solo admiten longitud y latitud.</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_results.py" />
      <source>File</source>
      <translation>Archivo</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_results.py" />
      <source>GeoPackage (*.gpkg);;GeoParquet (*.parquet);;FlatGeobuf (*.fgb);;CSV (*.csv);;Spreadsheet (*.xlsx);;GeoJSON (*.geojson);;KML (*.kml);;Shapefile (*.shp)</source>
      <translation>GeoPackage (*.gpkg);;GeoParquet (*.parquet);;FlatGeobuf (*.fgb);;CSV (*.csv);;Hoja de cálculo (*.xlsx);;GeoJSON (*.geojson);;KML (*.kml);;Shapefile (*.shp)</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_results.py" />
      <source>An existing file is overwritten only when the export succeeds.</source>
      <translation>Un archivo existente se sustituye solo si la exportación tiene éxito.</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_results.py" />
      <source>Columns: {names}.</source>
      <translation>Columnas: {names}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_results.py" />
      <source>{n_written} points written to {path}.</source>
      <translation>{n_written} puntos escritos en {path}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_results.py" />
      <source>A Shapefile's names hold {shapefile_name_length} characters, and {too_long} is longer: choose a GeoPackage (.gpkg), other names of columns, or the attributes to keep.</source>
      <translation>Los nombres de un Shapefile admiten {shapefile_name_length} caracteres, y {too_long} es más largo: elija un GeoPackage (.gpkg), otros nombres de columnas o los atributos que se conservan.</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_results.py" />
      <source>Coordinates in EGMS columns are in EPSG:3035, or in degrees: choose EPSG:3035, or other columns.</source>
      <translation>Las coordenadas en columnas de EGMS están en EPSG:3035 o en grados: elija EPSG:3035 u otras columnas.</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_training_set.py" />
      <source>Class field</source>
      <translation>Campo de la clase</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_training_set.py" />
      <source>Points without a class are left out of the file.</source>
      <translation>Los puntos sin clase no entran en el archivo.</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_training_set.py" />
      <source>Static predictors</source>
      <translation>Predictores estáticos</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_training_set.py" />
      <source>Numbers that describe a point beside its series, for LSTM + Perceptron. Left empty, coherence and incidence angle are taken where the layer has them. Points where one is NULL are set aside.</source>
      <translation>Números que describen un punto además de su serie, para LSTM + Perceptron. Si se deja vacío, se toman la coherencia y el ángulo de incidencia donde la capa los tenga. Se apartan los puntos en los que alguno es NULL.</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_training_set.py" />
      <source>Unless the classes are patterns</source>
      <translation>Salvo que las clases sean patrones</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_training_set.py" />
      <source>Yes</source>
      <translation>Sí</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_training_set.py" />
      <source>No</source>
      <translation>No</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_training_set.py" />
      <source>Clusters are found in series relative to the scene; a pattern is that of the series as it is. The model remembers which of the two it learnt from.</source>
      <translation>Los clústeres se hallan en series relativas a la escena; un patrón es el de la serie tal como es. El modelo recuerda de cuál de las dos aprendió.</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_training_set.py" />
      <source>Training set</source>
      <translation>Conjunto de entrenamiento</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_training_set.py" />
      <source>Training sets (*.npz)</source>
      <translation>Conjuntos de entrenamiento (*.npz)</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_training_set.py" />
      <source>A NumPy archive of some 4 bytes a point and date.</source>
      <translation>Un archivo NumPy de unos 4 bytes por punto y fecha.</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_training_set.py" />
      <source>Static predictors: {}. Series are {}.</source>
      <translation>Predictores estáticos: {}. Las series son {}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_training_set.py" />
      <source>as they are in the layer</source>
      <translation>tal como están en la capa</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_training_set.py" />
      <source>Field {column} is the class itself: leave it out of the static predictors.</source>
      <translation>El campo {column} es la propia clase: exclúyalo de los predictores estáticos.</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_training_set.py" />
      <source>Field {column} is computed from the series and always there: leave it out of the static predictors.</source>
      <translation>El campo {column} se calcula a partir de la serie y siempre está presente: exclúyalo de los predictores estáticos.</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/long_table.py" />
      <source>{file} has no row with a cell for each of its {n} columns: correct the file.</source>
      <translation>{file} no tiene ninguna fila con una celda para cada una de sus {n} columnas: corrija el archivo.</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/long_table.py" />
      <source>{n} rows of {file} give a point a second value at one date: remove them, or name the points in a column id.</source>
      <translation>{n} filas de {file} dan a un punto un segundo valor en una misma fecha: elimínelas o nombre los puntos en una columna id.</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/long_table.py" />
      <source>Column {column} holds '{cell}', which is no date: write them as 20180106 or 2018-01-06.</source>
      <translation>La columna {column} contiene «{cell}», que no es una fecha: escríbalas como 20180106 o 2018-01-06.</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/output_file.py" />
      <source>The temporary layer of {n_values:.0f} million values is in a file, {path}.</source>
      <translation>La capa temporal de {n_values:.0f} millones de valores está en un archivo, {path}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/output_file.py" />
      <source>{title}: {file} is no file name; to add a layer to a GeoPackage, give ogr:dbname='FILE.gpkg' table="NAME" (geom).</source>
      <translation>{title}: {file} no es un nombre de archivo; para añadir una capa a un GeoPackage, indique ogr:dbname='FILE.gpkg' table="NAME" (geom).</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/output_file.py" />
      <source>{title}: the folder {parent} does not exist; create it, or choose another.</source>
      <translation>{title}: la carpeta {parent} no existe; créela o elija otra.</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/output_file.py" />
      <source>{title}: the folder {parent} is not writable; choose another.</source>
      <translation>{title}: no se puede escribir en la carpeta {parent}; elija otra.</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/output_file.py" />
      <source>{title}: {file} is open in another program or in QGIS; close it there, or choose another file.</source>
      <translation>{title}: {file} está abierto en otro programa o en QGIS; ciérrelo allí o elija otro archivo.</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/output_file.py" />
      <source>{taken} and {title} are to be written to the same place: give each its own.</source>
      <translation>{taken} y {title} se escribirían en el mismo lugar: dé a cada uno el suyo.</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/output_file.py" />
      <source>{title} would overwrite the input, {file}: choose another file.</source>
      <translation>{title} sobrescribiría la entrada, {file}: elija otro archivo.</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/output_file.py" />
      <source>A Shapefile holds {shapefile_fields} fields at most, and this output needs {n_fields}: choose a GeoPackage (.gpkg) as output.</source>
      <translation>Un Shapefile admite como máximo {shapefile_fields} campos, y esta salida necesita {n_fields}: elija un GeoPackage (.gpkg) como salida.</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/output_file.py" />
      <source>A GeoPackage holds {geopackage_fields} fields at most, and this output needs up to {n_fields}: leave out fields or dates of the input first.</source>
      <translation>Un GeoPackage admite como máximo {geopackage_fields} campos, y esta salida necesita hasta {n_fields}: excluya antes campos o fechas de la entrada.</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/output_file.py" />
      <source>Only {n_found} of {n_features} features reached {file}: check that the disk is not full and run again.</source>
      <translation>Solo {n_found} de {n_features} objetos llegaron a {file}: compruebe que el disco no esté lleno y vuelva a ejecutar.</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/packed_file.py" />
      <source>{name} unpacks to more than {largest_ratio} times its size, which no table of points does: it is damaged or made to fill the disk.</source>
      <translation>{name} se descomprime a más de {largest_ratio} veces su tamaño, lo que no hace ninguna tabla de puntos: está dañado o hecho para llenar el disco.</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/packed_file.py" />
      <source>{name} holds rasters: choose it in Sample raster stack, which makes points of them.</source>
      <translation>{name} contiene rásteres: elíjalo en Muestrear pila de rásteres, que obtiene puntos de ellos.</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/packed_file.py" />
      <source>{name} is an archive of a kind that is not read here: unpack it, and choose the file in it, or the folder.</source>
      <translation>{name} es un archivo comprimido de un tipo que aquí no se lee: descomprímalo y elija el archivo que contiene, o la carpeta.</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/packed_file.py" />
      <source>{name} holds {n_found} {suffix} files: unpack it and choose one, or their folder.</source>
      <translation>{name} contiene {n_found} archivos {suffix}: descomprímalo y elija uno, o la carpeta de todos.</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/packed_file.py" />
      <source>{name} names a file outside itself, {filename}: get it anew from its source.</source>
      <translation>{name} nombra un archivo fuera de sí mismo, {filename}: obténgalo de nuevo de su origen.</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/packed_file.py" />
      <source>{name} holds no CSV, Shapefile or GeoPackage: choose the archive of a point product.</source>
      <translation>{name} no contiene ningún CSV, Shapefile o GeoPackage: elija el archivo comprimido de un producto de puntos.</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/packed_file.py" />
      <source>{name} cannot be unpacked here ({reason}): unpack it and choose the file.</source>
      <translation>{name} no se puede descomprimir aquí ({reason}): descomprímalo y elija el archivo.</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/packed_file.py" />
      <source>{name} is damaged or breaks off before its end: download or copy it again.</source>
      <translation>{name} está dañado o se interrumpe antes de su final: descárguelo o cópielo de nuevo.</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/point_file.py" />
      <source>Importing needs GDAL 3.6 or newer: update QGIS.</source>
      <translation>La importación necesita GDAL 3.6 o posterior: actualice QGIS.</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/point_file.py" />
      <source>There is no file {path}: choose another.</source>
      <translation>No existe el archivo {path}: elija otro.</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/point_file.py" />
      <source>{file} is empty.</source>
      <translation>{file} está vacío.</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/point_file.py" />
      <source>{name} cannot be read: {reason}.</source>
      <translation>{name} no se puede leer: {reason}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/point_file.py" />
      <source>{name} cannot be read beyond row {row}: {reason}.</source>
      <translation>{name} no se puede leer más allá de la fila {row}: {reason}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/point_file.py" />
      <source>{name} has no layer {layer_name}.</source>
      <translation>{name} no tiene ninguna capa {layer_name}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/point_file.py" />
      <source>{name} has no layer of points but one of another kind ({kinds}): make points of it by Centroids first.</source>
      <translation>{name} no tiene una capa de puntos sino una de otro tipo ({kinds}): obtenga antes los puntos con Centroides.</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/point_file.py" />
      <source>{name} has no layer of points: choose a file of measurement points.</source>
      <translation>{name} no tiene ninguna capa de puntos: elija un archivo de puntos de medida.</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/point_file.py" />
      <source>{name} has several layers ({names}): name one, as {name}|layername={first}.</source>
      <translation>{name} tiene varias capas ({names}): indique una, como {name}|layername={first}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/text_table.py" />
      <source>{file} has {n_columns} columns, and no more than {most_columns} are read: a row must be a point, and a column one of its dates.</source>
      <translation>{file} tiene {n_columns} columnas, y no se leen más de {most_columns}: una fila debe ser un punto y una columna, una de sus fechas.</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/text_table.py" />
      <source>{file} is not a table that can be read: {reason}.</source>
      <translation>{file} no es una tabla que se pueda leer: {reason}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/text_table.py" />
      <source>{file} has a row of more than {longest_bytes} MB, or a quotation mark that is never closed: correct it.</source>
      <translation>{file} tiene una fila de más de {longest_bytes} MB, o unas comillas que nunca se cierran: corríjalo.</translation>
    </message>
    <message>
      <location filename="../processing_provider/files/text_table.py" />
      <source>{file} is not a table that can be read: it must be text whose columns are separated by comma, semicolon, tab or blanks, below one line with their names.</source>
      <translation>{file} no es una tabla que se pueda leer: debe ser texto con columnas separadas por comas, puntos y comas, tabuladores o espacios, bajo una línea con sus nombres.</translation>
    </message>
    <message>
      <location filename="../processing_provider/filter_hotspots.py" />
      <source>Cluster field</source>
      <translation>Campo del clúster</translation>
    </message>
    <message>
      <location filename="../processing_provider/filter_hotspots.py" />
      <source>Largest standard distance (no limit where not set)</source>
      <translation>Distancia estándar máxima (sin límite si no se define)</translation>
    </message>
    <message>
      <location filename="../processing_provider/filter_hotspots.py" />
      <source>Join hotspots no further apart than (0 = never)</source>
      <translation>Unir puntos calientes separados como máximo (0 = nunca)</translation>
    </message>
    <message>
      <location filename="../processing_provider/filter_hotspots.py" />
      <source>In metres. Clustering cuts one bowl into rings of like speed; rings that touch are one hotspot.</source>
      <translation>En metros. El agrupamiento corta una cubeta en anillos de velocidad parecida; los anillos que se tocan son un solo punto caliente.</translation>
    </message>
    <message>
      <location filename="../processing_provider/geopackage/fill.py" />
      <source>The output {file} cannot be written: {reason}; make room, or choose another folder.</source>
      <translation>No se puede escribir la salida {file}: {reason}; libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
      <location filename="../processing_provider/geopackage/fill.py" />
      <source>unknown reason</source>
      <translation>motivo desconocido</translation>
    </message>
    <message>
      <location filename="../processing_provider/import_points.py" />
      <source>File of measurement points, or folder of tiles</source>
      <translation>Archivo de puntos de medida, o carpeta de teselas</translation>
    </message>
    <message>
      <location filename="../processing_provider/import_points.py" />
      <source>Point files (*.csv *.gz *.zip *.txt *.shp *.gpkg *.fgb *.geojson);;All files (*)</source>
      <translation>Archivos de puntos (*.csv *.gz *.zip *.txt *.shp *.gpkg *.fgb *.geojson);;Todos los archivos (*)</translation>
    </message>
    <message>
      <location filename="../processing_provider/import_points.py" />
      <source>A CSV (.csv, .txt, .csv.gz), a .zip that holds one CSV or Shapefile, or a vector file of points. Also a folder of such files, or a pattern such as EGMS_L2b_022_*.zip: tiles of one product, which become one layer.</source>
      <translation>Un CSV (.csv, .txt, .csv.gz), un .zip con un solo CSV o Shapefile, o un archivo vectorial de puntos. También una carpeta de tales archivos, o un patrón de nombre como EGMS_L2b_022_*.zip: teselas de un mismo producto, que forman una sola capa.</translation>
    </message>
    <message>
      <location filename="../processing_provider/import_points.py" />
      <source>Only where the file does not state it, or states a wrong one. Nothing is transformed.</source>
      <translation>Solo si el archivo no lo declara, o declara uno equivocado. No se transforma nada.</translation>
    </message>
    <message>
      <location filename="../processing_provider/import_points.py" />
      <source>Unit of displacement in the file</source>
      <translation>Unidad del desplazamiento en el archivo</translation>
    </message>
    <message>
      <location filename="../processing_provider/import_points.py" />
      <source>Automatic</source>
      <translation>Automática</translation>
    </message>
    <message>
      <location filename="../processing_provider/import_points.py" />
      <source>Automatic is what the recognised source uses, otherwise millimetres. Velocities are taken to be in the same unit per year. The output is in millimetres.</source>
      <translation>Automática es la de la fuente reconocida, si no milímetros. Las velocidades se toman en la misma unidad por año. El resultado está en milímetros.</translation>
    </message>
    <message>
      <location filename="../processing_provider/import_points.py" />
      <source>Reverse the sign</source>
      <translation>Invertir el signo</translation>
    </message>
    <message>
      <location filename="../processing_provider/import_points.py" />
      <source>For files in which motion away from the satellite, or down, is positive. The log says what the recognised source is known to do.</source>
      <translation>Para archivos en los que el movimiento que se aleja del satélite, o baja, es positivo. El registro dice qué se sabe al respecto de la fuente reconocida.</translation>
    </message>
    <message>
      <location filename="../processing_provider/import_points.py" />
      <source>Dates of the last columns</source>
      <translation>Fechas de las últimas columnas</translation>
    </message>
    <message>
      <location filename="../processing_provider/import_points.py" />
      <source>Only for files whose columns are not named by their dates: as many dates as there are displacement columns, which must be the last ones, in order of time; YYYYMMDD, separated by commas.</source>
      <translation>Solo para archivos cuyas columnas no llevan las fechas en sus nombres: tantas fechas como columnas de desplazamiento, que deben ser las últimas, en orden de tiempo; AAAAMMDD, separadas por comas.</translation>
    </message>
    <message>
      <location filename="../processing_provider/import_points.py" />
      <source>Keep all other columns</source>
      <translation>Conservar todas las demás columnas</translation>
    </message>
    <message>
      <location filename="../processing_provider/import_points.py" />
      <source>Otherwise columns that are not named above, such as those of a processor's quality figures, are left out.</source>
      <translation>Si no, se excluyen las columnas no nombradas arriba, como las de las cifras de calidad de un procesador.</translation>
    </message>
    <message>
      <location filename="../processing_provider/import_points.py" />
      <source>Measurement points</source>
      <translation>Puntos de medida</translation>
    </message>
    <message>
      <location filename="../processing_provider/import_points.py" />
      <source>GeoPackage is best: a Shapefile holds 255 fields at most.</source>
      <translation>Mejor un GeoPackage: un Shapefile admite como máximo 255 campos.</translation>
    </message>
    <message>
      <location filename="../processing_provider/import_points.py" />
      <source>{n_tiles} files, which share {n_shared_dates} dates.</source>
      <translation>{n_tiles} archivos, que comparten {n_shared_dates} fechas.</translation>
    </message>
    <message>
      <location filename="../processing_provider/import_points.py" />
      <source>The points lie around {latitude:.3f}° N, {longitude:.3f}° E, in or near {country}.</source>
      <translation>Los puntos están alrededor de {latitude:.3f}° N, {longitude:.3f}° E, en {country} o cerca.</translation>
    </message>
    <message>
      <location filename="../processing_provider/import_points.py" />
      <source>Cancelled: nothing was written.</source>
      <translation>Cancelado: no se escribió nada.</translation>
    </message>
    <message>
      <location filename="../processing_provider/import_points.py" />
      <source>{target} is the file to import: choose another output.</source>
      <translation>{target} es el archivo que se importa: elija otra salida.</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/first_look.py" />
      <source>The file does not say in which reference system {columns} are; their values are those of degrees, so they are taken as longitude and latitude (EPSG:4326). Choose the reference system if they are not.</source>
      <translation>El archivo no dice en qué sistema de referencia están {columns}; sus valores son los de grados, por lo que se toman como longitud y latitud (EPSG:4326). Elija el sistema de referencia si no lo son.</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/first_look.py" />
      <source>Values of {y} go beyond 90 degrees, so {x} and {y} are read the other way round.</source>
      <translation>Los valores de {y} superan los 90 grados, así que {x} e {y} se leen intercambiados.</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/first_look.py" />
      <source>Column {column} is {ratio} times the velocity of the series themselves, so it is in another unit, or of something else. The series are believed, and velocities computed from them.</source>
      <translation>La columna {column} es {ratio} veces la velocidad de las propias series, así que está en otra unidad o es de otra cosa. Se da crédito a las series, y las velocidades se calculan a partir de ellas.</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/first_look.py" />
      <source>The file has no coordinate reference system: choose one (CRS).</source>
      <translation>El archivo no tiene sistema de referencia de coordenadas: elija uno (CRS).</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/first_look.py" />
      <source>In column {columns} the points scatter by more than twenty times what they do on the dates around: it holds something else, or is damaged. Remove or correct it.</source>
      <translation>En la columna {columns} los puntos se dispersan más de veinte veces lo que en las fechas próximas: contiene otra cosa o está dañada. Elimínela o corríjala.</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/plan.py" />
      <source>Recognised: {source}.</source>
      <translation>Reconocido: {source}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/plan.py" />
      <source>columns {names}</source>
      <translation>columnas {names}</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/plan.py" />
      <source>Coordinates: {where}, {crs}.</source>
      <translation>Coordenadas: {where}, {crs}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/plan.py" />
      <source>geometry</source>
      <translation>geometría</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/plan.py" />
      <source>Displacement: {unit} -&gt; mm; sign: {sign}</source>
      <translation>Desplazamiento: {unit} -&gt; mm; signo: {sign}</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/plan.py" />
      <source>Displacement: {unit} (not stated in the file) -&gt; mm; sign: {sign}</source>
      <translation>Desplazamiento: {unit} (no declarada en el archivo) -&gt; mm; signo: {sign}</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/plan.py" />
      <source>, reversed here as asked.</source>
      <translation>, invertido aquí como se pidió.</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/plan.py" />
      <source>Numbers are written with a decimal comma.</source>
      <translation>Los números se escriben con coma decimal.</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/plan.py" />
      <source>{n_dates} dates from {first} to {last}.</source>
      <translation>{n_dates} fechas del {first} al {last}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/plan.py" />
      <source>Columns: {columns}.</source>
      <translation>Columnas: {columns}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/plan.py" />
      <source>none besides the dates</source>
      <translation>ninguna además de las fechas</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/plan.py" />
      <source>Kept as they are: {columns}.</source>
      <translation>Conservadas tal como están: {columns}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/plan.py" />
      <source>Smoothed copies left out: {n_smoothed} columns such as {smoothed}.</source>
      <translation>Copias suavizadas excluidas: {n_smoothed} columnas como {smoothed}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/plan.py" />
      <source>Computed by regression, as the file has no values: {names}.</source>
      <translation>Calculadas por regresión, porque el archivo no tiene valores: {names}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/plan.py" />
      <source>{n_written} points written of {n_read}.</source>
      <translation>{n_written} puntos escritos de {n_read}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/plan.py" />
      <source>{n_duplicate} points are in two files or more, and written once.</source>
      <translation>{n_duplicate} puntos están en dos archivos o más, y se escriben una sola vez.</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/plan.py" />
      <source>{n} longitudes from 180 to 360 degrees are brought to -180 to 0.</source>
      <translation>{n} longitudes de 180 a 360 grados se pasan a -180 a 0.</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/plan.py" />
      <source>{n} values are taken as missing, as they are no displacements: {codes}.</source>
      <translation>{n} valores se toman como ausentes, porque no son desplazamientos: {codes}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/plan.py" />
      <source>Points left out: {reasons}.</source>
      <translation>Puntos excluidos: {reasons}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/plan.py" />
      <source>Column {column}: {count} cells hold no number and are NULL in the output.</source>
      <translation>Columna {column}: {count} celdas no contienen ningún número y son NULL en la salida.</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/plan.py" />
      <source>No displacement exceeds {largest_mm:.3g} mm: the file may be in another unit. If so, run again with the unit set.</source>
      <translation>Ningún desplazamiento supera {largest_mm:.3g} mm: el archivo puede estar en otra unidad. Si es así, vuelva a ejecutar con la unidad indicada.</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/plan.py" />
      <source>with more or fewer cells than there are columns</source>
      <translation>con más o menos celdas que columnas hay</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/plan.py" />
      <source>without valid coordinates (first: {place})</source>
      <translation>sin coordenadas válidas (el primero: {place})</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/plan.py" />
      <source>without valid coordinates</source>
      <translation>sin coordenadas válidas</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/plan.py" />
      <source>at 0, 0, far from all the others</source>
      <translation>en 0, 0, lejos de todos los demás</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/plan.py" />
      <source>with text or an infinite number in a displacement column (first: {text})</source>
      <translation>con texto o un número infinito en una columna de desplazamiento (primero: {text})</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/plan.py" />
      <source>without a value at any date</source>
      <translation>sin valor en ninguna fecha</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/plan.py" />
      <source>The file holds column names and no points: choose a file with data.</source>
      <translation>El archivo contiene nombres de columnas y ningún punto: elija un archivo con datos.</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/plan.py" />
      <source>None of the {n} points can be used: {reasons}. Correct the file.</source>
      <translation>No se puede usar ninguno de los {n} puntos: {reasons}. Corrija el archivo.</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/point_tiles.py" />
      <source>The folder {path} holds no CSV, zip or vector file: choose the folder of the tiles.</source>
      <translation>La carpeta {path} no contiene ningún archivo CSV, zip o vectorial: elija la carpeta de las teselas.</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/point_tiles.py" />
      <source>No file matches {uri}: correct the pattern.</source>
      <translation>Ningún archivo coincide con {uri}: corrija el patrón.</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/point_tiles.py" />
      <source>{file} is too large for a virtual file: choose the files themselves.</source>
      <translation>{file} es demasiado grande para un archivo virtual: elija los propios archivos.</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/point_tiles.py" />
      <source>{file} names a file outside its folder, {outside}: choose the files themselves.</source>
      <translation>{file} nombra un archivo fuera de su carpeta, {outside}: elija los propios archivos.</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/point_tiles.py" />
      <source>{file} is a StaMPS-Visualizer export, whose columns have no names: import it alone.</source>
      <translation>{file} es una exportación de StaMPS-Visualizer, cuyas columnas no tienen nombres: impórtelo solo.</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/point_tiles.py" />
      <source>{pair} are not of one product ({source}; {other}): import them apart.</source>
      <translation>{pair} no son de un mismo producto ({source}; {other}): impórtelos por separado.</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/point_tiles.py" />
      <source>{pair} do not give their coordinates alike: import them apart.</source>
      <translation>{pair} no dan sus coordenadas del mismo modo: impórtelos por separado.</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/point_tiles.py" />
      <source>{pair} are of an ascending and a descending track, which look from two sides: import them apart.</source>
      <translation>{pair} son de una traza ascendente y otra descendente, que miran desde dos lados: impórtelos por separado.</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/point_tiles.py" />
      <source>The {n_tiles} files have {n_shared} of {n_united} dates in common, so they are not tiles of one track and period: import them apart.</source>
      <translation>Los {n_tiles} archivos tienen {n_shared} de {n_united} fechas en común, así que no son teselas de una misma traza y un mismo periodo: impórtelos por separado.</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/point_tiles.py" />
      <source>{one} and {other} are of two releases ({first}, {second}), each with a reference of its own: import one release at a time, for example by the pattern *{first}*.</source>
      <translation>{one} y {other} son de dos versiones ({first}, {second}), cada una con su propia referencia: importe una versión cada vez, por ejemplo con el patrón *{first}*.</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/point_tiles.py" />
      <source>{file} among the files: {reason}</source>
      <translation>{file} entre los archivos: {reason}</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/point_tiles.py" />
      <source>{others} points of {name} are in an earlier file too, at the same place with another series, so the files show different motions, such as the vertical and the eastward: import them apart.</source>
      <translation>{others} puntos de {name} están también en un archivo anterior, en el mismo lugar con otra serie, así que los archivos muestran movimientos distintos, como el vertical y el este: impórtelos por separado.</translation>
    </message>
    <message>
      <location filename="../processing_provider/importing/point_tiles.py" />
      <source>{n} of the first {total} points of {name} stand where an earlier file has points with another series, so the files are of two releases or products: import them apart.</source>
      <translation>{n} de los primeros {total} puntos de {name} están donde un archivo anterior tiene puntos con otra serie, así que los archivos son de dos versiones o productos: impórtelos por separado.</translation>
    </message>
    <message>
      <location filename="../processing_provider/large_runs/prepare_large_run.py" />
      <source>Files of measurement points</source>
      <translation>Archivos de puntos de medición</translation>
    </message>
    <message>
      <location filename="../processing_provider/large_runs/prepare_large_run.py" />
      <source>As EGMS has them (.zip, .csv), other tables with projected coordinates, or vector files of points; or folders of them. All of one product, track and release.</source>
      <translation>Como los da EGMS (.zip, .csv), otras tablas con coordenadas proyectadas o archivos vectoriales de puntos; o carpetas de ellos. Todos de un mismo producto, traza y versión.</translation>
    </message>
    <message>
      <location filename="../processing_provider/large_runs/prepare_large_run.py" />
      <source>Or a point layer of displacement series</source>
      <translation>O una capa de puntos con series de desplazamiento</translation>
    </message>
    <message>
      <location filename="../processing_provider/large_runs/prepare_large_run.py" />
      <source>In place of files. A filter or a selection is respected.</source>
      <translation>En lugar de archivos. Se respetan el filtro y la selección.</translation>
    </message>
    <message>
      <location filename="../processing_provider/large_runs/prepare_large_run.py" />
      <source>Coordinate reference system of the files</source>
      <translation>Sistema de referencia de coordenadas de los archivos</translation>
    </message>
    <message>
      <location filename="../processing_provider/large_runs/prepare_large_run.py" />
      <source>Only where tables do not state it. Nothing is transformed.</source>
      <translation>Solo si las tablas no lo declaran. No se transforma nada.</translation>
    </message>
    <message>
      <location filename="../processing_provider/large_runs/prepare_large_run.py" />
      <source>Unit of displacement in the files</source>
      <translation>Unidad del desplazamiento en los archivos</translation>
    </message>
    <message>
      <location filename="../processing_provider/large_runs/prepare_large_run.py" />
      <source>Automatic is what the recognised source uses.</source>
      <translation>Automática es la de la fuente reconocida.</translation>
    </message>
    <message>
      <location filename="../processing_provider/large_runs/prepare_large_run.py" />
      <source>Largest standard distance of a hotspot (any where not set)</source>
      <translation>Mayor distancia estándar de un punto caliente (cualquiera si no se indica)</translation>
    </message>
    <message>
      <location filename="../processing_provider/large_runs/prepare_large_run.py" />
      <source>Folder of the run, empty</source>
      <translation>Carpeta del proceso, vacía</translation>
    </message>
    <message>
      <location filename="../processing_provider/large_runs/prepare_large_run.py" />
      <source>Everything of the run lies in it: points, tiles, what is done so far, and in the end the result.</source>
      <translation>En ella está todo el proceso: puntos, teselas, lo hecho hasta ahora y, al final, el resultado.</translation>
    </message>
    <message>
      <location filename="../processing_provider/large_runs/prepare_large_run.py" />
      <source>Command that starts the run</source>
      <translation>Orden que inicia el proceso</translation>
    </message>
    <message>
      <location filename="../processing_provider/large_runs/prepare_large_run.py" />
      <source>Paste this into a terminal; given again, it goes on where it was ended:</source>
      <translation>Pegue esto en un terminal; si se da otra vez, sigue donde se interrumpió:</translation>
    </message>
    <message>
      <location filename="../processing_provider/large_runs/prepare_large_run.py" />
      <source>Its result is {file}, which Read a large run reads.</source>
      <translation>Su resultado es {file}, que lee «Leer un proceso grande».</translation>
    </message>
    <message>
      <location filename="../processing_provider/large_runs/prepare_large_run.py" />
      <source>Give files of points, or a point layer, and not both.</source>
      <translation>Indique archivos de puntos o una capa de puntos, no ambos.</translation>
    </message>
    <message>
      <location filename="../processing_provider/large_runs/prepare_large_run.py" />
      <source>There is no {path}; correct the path.</source>
      <translation>No existe {path}; corrija la ruta.</translation>
    </message>
    <message>
      <location filename="../processing_provider/large_runs/prepare_large_run.py" />
      <source>There is something in {folder} already; give an empty folder.</source>
      <translation>Ya hay algo en {folder}; indique una carpeta vacía.</translation>
    </message>
    <message>
      <location filename="../processing_provider/large_runs/prepare_large_run.py" />
      <source>{name} has no coordinate system in metres with an EPSG code, and spans too much for a UTM zone: reproject it first, in Europe to EPSG:3035.</source>
      <translation>{name} no tiene un sistema de coordenadas en metros con código EPSG y abarca demasiado para un huso UTM: reproyéctela antes, en Europa a EPSG:3035.</translation>
    </message>
    <message>
      <location filename="../processing_provider/large_runs/read_large_run.py" />
      <source>Points of the run</source>
      <translation>Puntos del proceso</translation>
    </message>
    <message>
      <location filename="../processing_provider/large_runs/read_large_run.py" />
      <source>The file results.gpkg, or its layer points where QGIS asks which; whole, without a filter.</source>
      <translation>El archivo results.gpkg, o su capa points si QGIS pregunta cuál; entera, sin filtro.</translation>
    </message>
    <message>
      <location filename="../processing_provider/large_runs/read_large_run.py" />
      <source>The run used {n_used} of {n} points; {n_read} hotspots.</source>
      <translation>El proceso usó {n_used} de {n} puntos; {n_read} puntos calientes.</translation>
    </message>
    <message>
      <location filename="../processing_provider/large_runs/read_large_run.py" />
      <source>{file} holds no large run: choose the layer points of the file results.gpkg that a run has written.</source>
      <translation>{file} no contiene ningún proceso grande: elija la capa points del archivo results.gpkg que escribió un proceso.</translation>
    </message>
    <message>
      <location filename="../processing_provider/large_runs/read_large_run.py" />
      <source>{file} was written by another version of the plugin: give the command of its run again with this one.</source>
      <translation>{file} lo escribió otra versión del complemento: dé de nuevo la orden del proceso con esta.</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/compared_run.py" />
      <source>{name} has hotspot {number} twice: choose the layer as Detect hotspots made it.</source>
      <translation>{name} tiene dos veces el punto caliente {number}: elija la capa tal como la creó Detectar puntos calientes.</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/compared_run.py" />
      <source>{name} has no field hotspot of numbers: choose the layer of hotspots that Detect hotspots made.</source>
      <translation>{name} no tiene un campo hotspot de números: elija la capa de puntos calientes que hizo Detectar puntos calientes.</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/compared_run.py" />
      <source>{name} has no field hotspot: choose the points with hotspots that Detect hotspots made.</source>
      <translation>{name} no tiene el campo hotspot: elija los puntos con puntos calientes que hizo Detectar puntos calientes.</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/compared_run.py" />
      <source>{points} and {hotspots} are of different runs, as hotspot {number} has {n} points in the one and {told} in the other: choose the points that were made with the hotspots.</source>
      <translation>{points} y {hotspots} son de ejecuciones distintas, pues el punto caliente {number} tiene {n} puntos en la una y {told} en la otra: elija los puntos que se crearon con los puntos calientes.</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/feature_blocks.py" />
      <source>with a decimal comma in place of a point</source>
      <translation>con una coma decimal en lugar de un punto</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/feature_blocks.py" />
      <source>with something other than a number in a displacement column</source>
      <translation>con algo que no es un número en una columna de desplazamiento</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/metric_crs.py" />
      <source>The layer has no coordinate reference system, so distances cannot be measured: set its CRS.</source>
      <translation>La capa no tiene sistema de referencia de coordenadas, así que no se pueden medir distancias: defina su SRC.</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/metric_crs.py" />
      <source>Distances are measured in the layer's own CRS, {name}.</source>
      <translation>Las distancias se miden en el propio SRC de la capa, {name}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/metric_crs.py" />
      <source>The coordinates do not fit the layer's CRS, {name}: find out which CRS they are in and set it.</source>
      <translation>Las coordenadas no encajan con el SRC de la capa, {name}: averigüe en qué SRC están y defínalo.</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/metric_crs.py" />
      <source>Distances are measured in {name}, because {reason}.</source>
      <translation>Las distancias se miden en {name}, porque {reason}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/metric_crs.py" />
      <source>Distances are measured in an azimuthal equidistant projection about {latitude:.4f} N, {longitude:.4f} E, because {reason} and the points span UTM zones.</source>
      <translation>Las distancias se miden en una proyección acimutal equidistante en torno a {latitude:.4f} N, {longitude:.4f} E, porque {reason} y los puntos abarcan varias zonas UTM.</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/metric_crs.py" />
      <source>the layer's CRS, {name}, is in degrees</source>
      <translation>el SRC de la capa, {name}, está en grados</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/metric_crs.py" />
      <source>the layer's CRS, {name}, is not in metres</source>
      <translation>el SRC de la capa, {name}, no está en metros</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/metric_crs.py" />
      <source>Web Mercator stretches distances</source>
      <translation>Web Mercator estira las distancias</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/metric_crs.py" />
      <source>distances in the layer's CRS, {name}, are off by {error:.0f} % here</source>
      <translation>las distancias en el SRC de la capa, {name}, tienen aquí un error del {error:.0f} %</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/point_block.py" />
      <source>without geometry</source>
      <translation>sin geometría</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/point_block.py" />
      <source>whose geometry is not a single point</source>
      <translation>cuya geometría no es un único punto</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/point_block.py" />
      <source>{n_kept} points, none refused.</source>
      <translation>{n_kept} puntos, ninguno rechazado.</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/point_block.py" />
      <source>{n_kept} of {total} points can be used; refused: {reasons}.</source>
      <translation>Se pueden usar {n_kept} de {total} puntos; rechazados: {reasons}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/point_block.py" />
      <source>Field {name} holds '{value}', which is not a whole number: choose the field of cluster labels.</source>
      <translation>El campo {name} contiene «{value}», que no es un número entero: elija el campo de las etiquetas de clúster.</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/point_block.py" />
      <source>Field {name} holds '{value}', which is not a number: choose a field of numbers.</source>
      <translation>El campo {name} contiene «{value}», que no es un número: elija un campo de números.</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/point_layer.py" />
      <source>Left out, as they hold no value at all: {names}.</source>
      <translation>Excluidos, porque no contienen ningún valor: {names}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/point_layer.py" />
      <source>{n_used} dates from {first} to {last}.</source>
      <translation>{n_used} fechas del {first} al {last}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/point_layer.py" />
      <source>The names of the date fields, such as {name}, state {unit}, and numbers are read as millimetres: say so where a unit can be chosen, or import the file first.</source>
      <translation>Los nombres de los campos de fechas, como {name}, indican {unit}, y los números se leen como milímetros: indíquelo donde se pueda elegir la unidad, o importe antes el archivo.</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/point_layer.py" />
      <source>The displacements are very small (median {median:.2g}, largest {largest:.2g}) for millimetres: if they are metres, say so where a unit can be chosen, or import the file with its unit first.</source>
      <translation>Los desplazamientos son muy pequeños (mediana {median:.2g}, máximo {largest:.2g}) para ser milímetros: si son metros, indíquelo donde se puede elegir la unidad, o importe antes el archivo con su unidad.</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/point_layer.py" />
      <source>The layer has no field {name}: choose among its date fields.</source>
      <translation>La capa no tiene ningún campo {name}: elija entre sus campos de fecha.</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/point_layer.py" />
      <source>The layer has no displacement columns: their names must be dates, such as 20200131, D20200131 or 2020-01-31, and here the fields are {fields}. Import the file first, or choose another layer.</source>
      <translation>La capa no tiene columnas de desplazamiento: sus nombres deben ser fechas, como 20200131, D20200131 o 2020-01-31, y aquí los campos son {fields}. Importe antes el archivo o elija otra capa.</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/point_layer.py" />
      <source>There is only one date, {day} (field {name}): a displacement series needs at least two.</source>
      <translation>Solo hay una fecha, {day} (campo {name}): una serie de desplazamiento necesita al menos dos.</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/point_layer.py" />
      <source>{name} is a table without geometry: a point layer is needed. Import the file first.</source>
      <translation>{name} es una tabla sin geometría: hace falta una capa de puntos. Importe antes el archivo.</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/point_layer.py" />
      <source>{name} is a {kind} layer: a point layer is needed. Make points of it by Centroids first.</source>
      <translation>{name} es una capa de tipo {kind}: se necesita una capa de puntos. Obtenga antes los puntos con Centroides.</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/point_layer.py" />
      <source>{name} has no coordinate reference system: set its CRS, so that distances can be measured.</source>
      <translation>{name} no tiene sistema de referencia de coordenadas: defina su SRC para que se puedan medir distancias.</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/point_layer.py" />
      <source>No point has a cluster: field {field} is negative or NULL everywhere; choose another field.</source>
      <translation>Ningún punto tiene clúster: el campo {field} es negativo o NULL en todas partes; elija otro campo.</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/point_layer.py" />
      <source>The layer has no field {name}: choose the field that holds the {what}.</source>
      <translation>La capa no tiene ningún campo {name}: elija el campo que contiene: {what}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/point_layer.py" />
      <source>{summary} At least two points are needed.</source>
      <translation>{summary} Hacen falta al menos dos puntos.</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/point_layer.py" />
      <source>{n} of {n_ids} points have coordinates that do not fit the layer's CRS, {sourceCrs}: correct or deselect them, or set the right CRS.</source>
      <translation>{n} de {n_ids} puntos tienen coordenadas que no encajan con el SRC de la capa, {sourceCrs}: corríjalos o deselecciónelos, o defina el SRC correcto.</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/point_layer.py" />
      <source>Only field {name} holds any value: a displacement series needs at least two dates.</source>
      <translation>Solo el campo {name} contiene algún valor: una serie de desplazamiento necesita al menos dos fechas.</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/point_layer.py" />
      <source>In field {fields} the points scatter by more than twenty times what they do on the dates around: it holds something else, or is damaged. Leave it out of the date fields, or correct it.</source>
      <translation>En el campo {fields} los puntos se dispersan más de veinte veces lo que en las fechas próximas: contiene otra cosa o está dañado. Exclúyalo de los campos de fecha o corríjalo.</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/point_layer.py" />
      <source>{name} has no points: check its filter, or whether 'selected features only' was meant.</source>
      <translation>{name} no tiene puntos: compruebe su filtro, o si se quería «solo los objetos seleccionados».</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/point_reading.py" />
      <source>with coordinates that are not finite</source>
      <translation>con coordenadas que no son finitas</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/point_reading.py" />
      <source>with an infinite displacement</source>
      <translation>con un desplazamiento infinito</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/point_reading.py" />
      <source>without any displacement value</source>
      <translation>sin ningún valor de desplazamiento</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/point_reading.py" />
      <source>Field {field} holds more than {most_classes} different values: choose the field that holds the classes.</source>
      <translation>El campo {field} contiene más de {most_classes} valores distintos: elija el campo que contiene las clases.</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/profile_line.py" />
      <source>{name} has no coordinate reference system: set its CRS.</source>
      <translation>{name} no tiene sistema de referencia de coordenadas: defina su SRC.</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/profile_line.py" />
      <source>{name} has {n_shapes} lines, and a profile runs along one: draw one, or select one and choose to use selected features only.</source>
      <translation>{name} tiene {n_shapes} líneas, y un perfil sigue una sola: dibuje una, o seleccione una y elija usar solo los objetos seleccionados.</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/profile_line.py" />
      <source>The line of {name} is in several pieces that do not join: draw it in one.</source>
      <translation>La línea de {name} está en varios trozos que no se unen: dibújela en uno solo.</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/profile_line.py" />
      <source>The line of {name} lies where the points' CRS has no place for it: draw it near the points.</source>
      <translation>La línea de {name} está donde el SRC de los puntos no tiene lugar para ella: dibújela cerca de los puntos.</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/profile_points.py" />
      <source>{n} points within {width:g} m of the line of {length:.0f} m.</source>
      <translation>{n} puntos a menos de {width:g} m de la línea de {length:.0f} m.</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/profile_points.py" />
      <source>Around the line: {summary}</source>
      <translation>Alrededor de la línea: {summary}</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/profile_points.py" />
      <source>No point lies within {width:g} m of the line: choose a larger distance, or draw the line through the points.</source>
      <translation>Ningún punto está a menos de {width:g} m de la línea: elija una distancia mayor o dibuje la línea a través de los puntos.</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/track_layer.py" />
      <source>{name} does not say from where it was seen: it has neither the line of sight (missing: {missing}) nor an incidence angle (incidence); import its file again, or add these fields.</source>
      <translation>{name} no dice desde dónde se observó: no tiene ni la línea de visión (faltan: {missing}) ni un ángulo de incidencia (incidence); vuelva a importar su archivo o añada estos campos.</translation>
    </message>
    <message>
      <location filename="../processing_provider/layers/track_layer.py" />
      <source>{name} has an incidence angle ({incidence}) but no heading: give the heading of its satellite, or add a field {headings}.</source>
      <translation>{name} tiene un ángulo de incidencia ({incidence}) pero no un rumbo: indique el rumbo de su satélite o añada un campo {headings}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/parameters/clustering.py" />
      <source>Distance between series</source>
      <translation>Distancia entre series</translation>
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
      <translation>Euclidiana</translation>
    </message>
    <message>
      <location filename="../processing_provider/parameters/clustering.py" />
      <source>Soft-DTW and DTW let series shift and stretch in time before they are compared; Euclidean compares date by date and is the quickest.</source>
      <translation>Soft-DTW y DTW permiten que las series se desplacen y estiren en el tiempo antes de compararlas; la euclidiana compara fecha a fecha y es la más rápida.</translation>
    </message>
    <message>
      <location filename="../processing_provider/parameters/clustering.py" />
      <source>Number of temporal clusters (automatic where not set)</source>
      <translation>Número de grupos temporales (automático si no se define)</translation>
    </message>
    <message>
      <location filename="../processing_provider/parameters/clustering.py" />
      <source>Automatic tries 2 up to the largest number and chooses; the log and the report say why.</source>
      <translation>Automático prueba de 2 al número máximo y elige; el registro y el informe dicen por qué.</translation>
    </message>
    <message>
      <location filename="../processing_provider/parameters/clustering.py" />
      <source>Largest number of clusters tried</source>
      <translation>Número máximo de clústeres probados</translation>
    </message>
    <message>
      <location filename="../processing_provider/parameters/clustering.py" />
      <source>Used only when the number is chosen automatically.</source>
      <translation>Solo se usa cuando el número se elige automáticamente.</translation>
    </message>
    <message>
      <location filename="../processing_provider/parameters/clustering.py" />
      <source>Series to fit on (automatic where not set)</source>
      <translation>Series para el ajuste (automático si no se define)</translation>
    </message>
    <message>
      <location filename="../processing_provider/parameters/clustering.py" />
      <source>The centres are fitted on so many series, half drawn evenly, half in proportion to their motion beyond the noise, so that rare motion is kept. Every other series gets the nearest centre. Automatic is 1000 for up to 100 000 points, and more for more: 5500 for 3 million.</source>
      <translation>Los centros se ajustan con este número de series, la mitad elegidas de modo uniforme y la mitad en proporción a su movimiento por encima del ruido, para conservar los movimientos raros. Las demás series reciben el centro más cercano. En automático son 1000 hasta 100 000 puntos, y más por encima: 5500 para 3 millones.</translation>
    </message>
    <message>
      <location filename="../processing_provider/parameters/clustering.py" />
      <source>Smoothing window (dates)</source>
      <translation>Ventana de suavizado (fechas)</translation>
    </message>
    <message>
      <location filename="../processing_provider/parameters/clustering.py" />
      <source>Series are smoothed over so many dates (Savitzky-Golay, first order) before clustering; 0 = as they are.</source>
      <translation>Antes de agrupar, las series se suavizan sobre este número de fechas (Savitzky-Golay, primer orden); 0 = tal como son.</translation>
    </message>
    <message>
      <location filename="../processing_provider/parameters/clustering.py" />
      <source>Softness of soft-DTW, gamma (mm², automatic where not set)</source>
      <translation>Suavidad de soft-DTW, gamma (mm², automática si no se define)</translation>
    </message>
    <message>
      <location filename="../processing_provider/parameters/clustering.py" />
      <source>Alignments whose costs differ by less than gamma are averaged. Automatic is the noise variance.</source>
      <translation>Los alineamientos cuyos costes difieren menos que gamma se promedian. Automático es la varianza del ruido.</translation>
    </message>
    <message>
      <location filename="../processing_provider/parameters/hotspots.py" />
      <source>Least velocity relative to the scene (mm/yr)</source>
      <translation>Velocidad mínima respecto a la escena (mm/año)</translation>
    </message>
    <message>
      <location filename="../processing_provider/parameters/hotspots.py" />
      <source>Against the scene, so that a scene that drifts has no hotspots for it. Motion that is no line counts as that of the line that is as large. 0 = any.</source>
      <translation>Respecto a la escena, de modo que una escena que deriva no tenga puntos calientes por ello. Un movimiento que no es una recta cuenta como el de la recta igual de grande. 0 = cualquiera.</translation>
    </message>
    <message>
      <location filename="../processing_provider/parameters/hotspots.py" />
      <source>In metres. A cluster spread more widely than this standard distance is background, not a hotspot.</source>
      <translation>En metros. Un clúster más disperso que esta distancia estándar es fondo, no un punto caliente.</translation>
    </message>
    <message>
      <location filename="../processing_provider/parameters/hotspots.py" />
      <source>Least significance (z score)</source>
      <translation>Significación mínima (puntuación z)</translation>
    </message>
    <message>
      <location filename="../processing_provider/parameters/hotspots.py" />
      <source>Mean velocity of the neighbours of the cluster's points, in units of what noise and spatial correlation give to as many neighbouring points on quiet ground. 0 = any.</source>
      <translation>Velocidad media de los vecinos de los puntos del clúster, en unidades de lo que el ruido y la correlación espacial dan a otros tantos puntos vecinos en terreno quieto. 0 = cualquiera.</translation>
    </message>
    <message>
      <location filename="../processing_provider/parameters/hotspots.py" />
      <source>What the displacement is (for the report's words)</source>
      <translation>Qué es el desplazamiento (para las palabras del informe)</translation>
    </message>
    <message>
      <location filename="../processing_provider/parameters/hotspots.py" />
      <source>As the layer's fields tell</source>
      <translation>Según indican los campos de la capa</translation>
    </message>
    <message>
      <location filename="../processing_provider/parameters/hotspots.py" />
      <source>Along the line of sight</source>
      <translation>A lo largo de la línea de visión</translation>
    </message>
    <message>
      <location filename="../processing_provider/parameters/hotspots.py" />
      <source>Vertical</source>
      <translation>Vertical</translation>
    </message>
    <message>
      <location filename="../processing_provider/parameters/hotspots.py" />
      <source>The report says &lt;i&gt;sinking&lt;/i&gt; and &lt;i&gt;rising&lt;/i&gt; of vertical displacement only. A layer with fields of incidence angle or line of sight is taken for displacement along it; of any other, both are said.</source>
      <translation>El informe dice &lt;i&gt;sinking&lt;/i&gt; (se hunde) y &lt;i&gt;rising&lt;/i&gt; (se eleva) solo del desplazamiento vertical. En una capa con campos del ángulo de incidencia o de la línea de visión se entiende que el desplazamiento es a lo largo de ella; de cualquier otra se dicen ambas cosas.</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>Prepared points</source>
      <translation>Puntos preparados</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>The input with prepared series. GeoPackage is best: a Shapefile holds 255 fields.</source>
      <translation>La entrada con las series preparadas. Mejor un GeoPackage: un Shapefile admite 255 campos.</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>1. Drop dates that many points lack</source>
      <translation>1. Descartar las fechas que faltan en muchos puntos</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>Their fields are left out of the output.</source>
      <translation>Sus campos se excluyen de la salida.</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>1. Drop a date missing at more than (% of the points)</source>
      <translation>1. Descartar una fecha que falta en más de (% de los puntos)</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>Used where dates are dropped.</source>
      <translation>Se usa si se descartan fechas.</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>2. Remove a spatial ramp from each date</source>
      <translation>2. Quitar una rampa espacial de cada fecha</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>For orbit errors and long-wave atmosphere: a plane, fitted robustly to the points that do not move against the others, is made level. The scene's own motion stays. Motion as wide as the scene would be taken for a ramp.</source>
      <translation>Para errores de órbita y atmósfera de gran longitud de onda: un plano, ajustado de modo robusto a los puntos que no se mueven respecto a los demás, se pone horizontal. El movimiento propio de la escena se conserva. Un movimiento tan extenso como la escena se tomaría por una rampa.</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>3. Take out bad dates</source>
      <translation>3. Quitar las fechas anómalas</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>A date at which the points scatter far more about the dates before and after than is usual becomes NULL; where gaps are filled, it is interpolated.</source>
      <translation>Una fecha en la que los puntos se dispersan respecto a las fechas anterior y posterior mucho más de lo habitual pasa a NULL; donde se rellenan los huecos, se interpola.</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>3. A date is bad from this robust z score of its scatter</source>
      <translation>3. Una fecha es anómala desde esta puntuación z robusta de su dispersión</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>Used where bad dates are taken out.</source>
      <translation>Se usa si se quitan las fechas anómalas.</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>4. Refer to</source>
      <translation>4. Referir a</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>What the series are referred to already</source>
      <translation>Aquello a lo que ya están referidas las series</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>The median of all points</source>
      <translation>La mediana de todos los puntos</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>The points inside an area</source>
      <translation>Los puntos dentro de un área</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>Stable points: slow and coherent</source>
      <translation>Puntos estables: lentos y coherentes</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>The median of these points is taken off date by date. Stable points are slow against the scene's median velocity and, where the layer has a field of coherence, coherent.</source>
      <translation>La mediana de estos puntos se resta fecha a fecha. Los puntos estables son lentos respecto a la velocidad mediana de la escena y, donde la capa tiene un campo de coherencia, coherentes.</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>4. Area of stable ground</source>
      <translation>4. Área de terreno estable</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>Polygons, in any reference system, of ground that does not move.</source>
      <translation>Polígonos, en cualquier sistema de referencia, de terreno que no se mueve.</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>4. A stable point moves against the scene by at most (mm/yr)</source>
      <translation>4. Un punto estable se mueve respecto a la escena como máximo (mm/año)</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>Used where the reference is stable points.</source>
      <translation>Se usa si la referencia son los puntos estables.</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>4. A stable point has at least this coherence</source>
      <translation>4. Un punto estable tiene al menos esta coherencia</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>Used where the reference is stable points and the layer has a field of coherence.</source>
      <translation>Se usa si la referencia son los puntos estables y la capa tiene un campo de coherencia.</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>5. Repair unwrapping jumps</source>
      <translation>5. Corregir los saltos de desenrollado de fase</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>Jumps by whole half wavelengths, in series that are quiet but for them, are taken off where the series comes back, or where none of the eight nearest points jumped at that date. Series without such a jump are not touched.</source>
      <translation>Los saltos de un número entero de medias longitudes de onda, en series por lo demás tranquilas, se quitan donde la serie vuelve, o donde ninguno de los ocho puntos más cercanos saltó en esa fecha. Las series sin un salto así no se tocan.</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>5. Radar wavelength (mm)</source>
      <translation>5. Longitud de onda del radar (mm)</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>Sentinel-1: 55.465763; half of it, 27.73 mm, is one cycle. X band: about 31, L band: about 240.</source>
      <translation>Sentinel-1: 55.465763; la mitad, 27.73 mm, es un ciclo. Banda X: unos 31, banda L: unos 240.</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>6. Take out single outliers</source>
      <translation>6. Quitar los valores atípicos aislados</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>A Hampel filter: a value far from the median of its neighbours in time becomes NULL; where gaps are filled, it is interpolated. What the whole scene does at a date is no outlier.</source>
      <translation>Un filtro de Hampel: un valor lejano de la mediana de sus vecinos en el tiempo pasa a NULL; donde se rellenan los huecos, se interpola. Lo que hace toda la escena en una fecha no es un valor atípico.</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>6. A value is an outlier from this many robust standard deviations</source>
      <translation>6. Un valor es atípico desde este número de desviaciones estándar robustas</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>Used where outliers are taken out.</source>
      <translation>Se usa si se quitan los valores atípicos.</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>6. Window of neighbours in time (dates, odd)</source>
      <translation>6. Ventana de vecinos en el tiempo (fechas, impar)</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>7. Fill gaps</source>
      <translation>7. Rellenar los huecos</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>Linearly in time, along the scene's own motion; before the first and after the last value the nearest one holds.</source>
      <translation>De forma lineal en el tiempo, siguiendo el movimiento propio de la escena; antes del primer valor y después del último vale el más cercano.</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>7. Longest gap to fill (days)</source>
      <translation>7. Hueco más largo que se rellena (días)</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>From value to value, or to the end of the series; longer gaps stay NULL.</source>
      <translation>De valor a valor, o hasta el extremo de la serie; los huecos más largos siguen siendo NULL.</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>8. Remove the season</source>
      <translation>8. Quitar la estacionalidad</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>Annual term</source>
      <translation>Término anual</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>Annual and semi-annual terms</source>
      <translation>Términos anual y semestral</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>Estimated by least squares together with each series' trend, which stays. Needs a year of dates or more.</source>
      <translation>Se estima por mínimos cuadrados junto con la tendencia de cada serie, que se conserva. Necesita al menos un año de fechas.</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>9. Interpolate at even dates</source>
      <translation>9. Interpolar en fechas equidistantes</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>Linear in time; a value beside a gap that was not filled is NULL.</source>
      <translation>Lineal en el tiempo; un valor junto a un hueco no rellenado es NULL.</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>9. Days between even dates</source>
      <translation>9. Días entre fechas equidistantes</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>From the first date on.</source>
      <translation>A partir de la primera fecha.</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>10. Smooth by a Savitzky-Golay filter</source>
      <translation>10. Suavizar con un filtro de Savitzky-Golay</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>The filter takes dates as even: interpolate them first where they are not.</source>
      <translation>El filtro toma las fechas como equidistantes: interpólelas antes si no lo son.</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>10. Window of the filter (dates, odd)</source>
      <translation>10. Ventana del filtro (fechas, impar)</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>Used where series are smoothed.</source>
      <translation>Se usa si se suavizan las series.</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>10. Order of the filter's polynomial</source>
      <translation>10. Orden del polinomio del filtro</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>Less than the window. Used where series are smoothed.</source>
      <translation>Menor que la ventana. Se usa si se suavizan las series.</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>A window of {window} dates has no middle: choose an odd number.</source>
      <translation>Una ventana de {window} fechas no tiene centro: elija un número impar.</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>A window of {window} dates is too short for order {order}: choose a longer one.</source>
      <translation>Una ventana de {window} fechas es demasiado corta para el orden {order}: elija una más larga.</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>The filter's window of {window} dates is longer than the series of {n_dates}.</source>
      <translation>La ventana del filtro de {window} fechas es más larga que la serie de {n_dates}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>A step of {step} days makes {n} dates, too many fields for a layer.</source>
      <translation>Un paso de {step} días da {n} fechas, demasiados campos para una capa.</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>The reference is an area, and none is given: choose a polygon layer of stable ground.</source>
      <translation>La referencia es un área, y no se ha dado ninguna: elija una capa de polígonos de terreno estable.</translation>
    </message>
    <message>
      <location filename="../processing_provider/profile.py" />
      <source>Line</source>
      <translation>Línea</translation>
    </message>
    <message>
      <location filename="../processing_provider/profile.py" />
      <source>A layer with one line, or with the line to use selected. The profile runs as it was drawn.</source>
      <translation>Una capa con una sola línea, o con la línea que se usará seleccionada. El perfil sigue el sentido en que se dibujó.</translation>
    </message>
    <message>
      <location filename="../processing_provider/profile.py" />
      <source>Largest distance from the line</source>
      <translation>Distancia máxima a la línea</translation>
    </message>
    <message>
      <location filename="../processing_provider/profile.py" />
      <source>In metres, to either side. Points before its beginning or beyond its end are left out.</source>
      <translation>En metros, a cada lado. Los puntos anteriores a su comienzo o posteriores a su final se excluyen.</translation>
    </message>
    <message>
      <location filename="../processing_provider/profile.py" />
      <source>Elevation field (empty = found by its name)</source>
      <translation>Campo de altitud (vacío = se busca por su nombre)</translation>
    </message>
    <message>
      <location filename="../processing_provider/profile.py" />
      <source>In metres, such as height. Not used where an elevation model is chosen.</source>
      <translation>En metros, como height. No se usa si se elige un modelo de elevación.</translation>
    </message>
    <message>
      <location filename="../processing_provider/profile.py" />
      <source>Elevation model</source>
      <translation>Modelo de elevación</translation>
    </message>
    <message>
      <location filename="../processing_provider/profile.py" />
      <source>A raster of elevation in metres, whose first band is read at every point.</source>
      <translation>Un ráster de altitud en metros, cuya primera banda se lee en cada punto.</translation>
    </message>
    <message>
      <location filename="../processing_provider/profile.py" />
      <source>Velocity field (empty = found by its name, or from the series)</source>
      <translation>Campo de velocidad (vacío = se busca por su nombre, o de la serie)</translation>
    </message>
    <message>
      <location filename="../processing_provider/profile.py" />
      <source>In millimetres a year, negative away from the satellite or down.</source>
      <translation>En milímetros al año, negativa si se aleja del satélite o baja.</translation>
    </message>
    <message>
      <location filename="../processing_provider/profile.py" />
      <source>Pattern field (empty = the field pattern)</source>
      <translation>Campo del patrón (vacío = el campo pattern)</translation>
    </message>
    <message>
      <location filename="../processing_provider/profile.py" />
      <source>Such as classifytcn writes, or any other classes.</source>
      <translation>Como lo escribe classifytcn, u otras clases cualesquiera.</translation>
    </message>
    <message>
      <location filename="../processing_provider/profile.py" />
      <source>Points along the line</source>
      <translation>Puntos a lo largo de la línea</translation>
    </message>
    <message>
      <location filename="../processing_provider/profile.py" />
      <source>The points near the line, where they are, in order along it: along_m and offset_m (positive left of the line) in metres, elevation, velocity, pattern.</source>
      <translation>Los puntos cercanos a la línea, donde están, en orden a lo largo de ella: along_m y offset_m (positivo a la izquierda de la línea) en metros, elevation, velocity, pattern.</translation>
    </message>
    <message>
      <location filename="../processing_provider/profile.py" />
      <source>Profile report</source>
      <translation>Informe del perfil</translation>
    </message>
    <message>
      <location filename="../processing_provider/profile.py" />
      <source>Elevation, velocity and pattern along the line, one below the other, as one HTML page.</source>
      <translation>Altitud, velocidad y patrón a lo largo de la línea, uno debajo de otro, en una página HTML.</translation>
    </message>
    <message>
      <location filename="../processing_provider/profile.py" />
      <source>Number of points along the line</source>
      <translation>Número de puntos a lo largo de la línea</translation>
    </message>
    <message>
      <location filename="../processing_provider/profile.py" />
      <source>Length of the line (m)</source>
      <translation>Longitud de la línea (m)</translation>
    </message>
    <message>
      <location filename="../processing_provider/profile.py" />
      <source>There is no velocity: {}</source>
      <translation>No hay velocidad: {}</translation>
    </message>
    <message>
      <location filename="../processing_provider/profile.py" />
      <source>Elevation: {}. Velocity: {}. Pattern: {}.</source>
      <translation>Altitud: {}. Velocidad: {}. Patrón: {}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/profile.py" />
      <source>from the elevation model</source>
      <translation>del modelo de elevación</translation>
    </message>
    <message>
      <location filename="../processing_provider/profile.py" />
      <source>from the series</source>
      <translation>de la serie</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/cluster_report.py" />
      <source>1 temporal cluster among {points}</source>
      <translation>1 clúster temporal entre {points}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/cluster_report.py" />
      <source>{n} temporal clusters among {points}</source>
      <translation>{n} clústeres temporales entre {points}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/cluster_report.py" />
      <source>Temporal clusters: {layer}</source>
      <translation>Clústeres temporales: {layer}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/cluster_report.py" />
      <source>Points of one cluster move alike over time, wherever they are. The layer was measured on {n} dates from {first} to {last}.</source>
      <translation>Los puntos de un clúster se mueven igual a lo largo del tiempo, estén donde estén. La capa se midió en {n} fechas del {first} al {last}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/cluster_report.py" />
      <source>What each cluster does</source>
      <translation>Qué hace cada clúster</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/cluster_report.py" />
      <source>The clusters in numbers</source>
      <translation>Los clústeres en cifras</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/cluster_report.py" />
      <source>{score} over the number of temporal clusters.</source>
      <translation>{score} según el número de clústeres temporales.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/cluster_report.py" />
      <source>Number of clusters</source>
      <translation>Número de clústeres</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/cluster_report.py" />
      <source>What was decided, and why</source>
      <translation>Qué se decidió y por qué</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/cluster_report.py" />
      <source>Time-series k-means: Tiwari and Shirzaei (2024), section 3.1; the plots follow figure 6c and d.</source>
      <translation>K-medias de series temporales: Tiwari y Shirzaei (2024), sección 3.1; los gráficos siguen la figura 6c y d.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/cluster_report.py" />
      <source>Mean series of the clusters, each in its colour on the map, with its number at the end.</source>
      <translation>Series medias de los clústeres, cada una con su color en el mapa y con su número al final.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/cluster_report.py" />
      <source> Those of the {n} largest.</source>
      <translation> Las de los {n} más grandes.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/cluster_report.py" />
      <source>Mean series of {n} temporal clusters over time.</source>
      <translation>Series medias de {n} clústeres temporales a lo largo del tiempo.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/cluster_report.py" />
      <source>Cluster {cluster}: {n} points</source>
      <translation>Clúster {cluster}: {n} puntos</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/cluster_report.py" />
      <source>Mean displacement in mm; the band holds four points in five.</source>
      <translation>Desplazamiento medio en mm; la banda contiene cuatro de cada cinco puntos.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/cluster_report.py" />
      <source> The {n} largest clusters.</source>
      <translation> Los {n} clústeres más grandes.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/cluster_report.py" />
      <source>Change: of the mean series, in mm, from the first date to the last.</source>
      <translation>Cambio: de la serie media, en mm, de la primera fecha a la última.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/cluster_report.py" />
      <source>Cluster</source>
      <translation>Clúster</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/cluster_report.py" />
      <source>Change</source>
      <translation>Cambio</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_report.py" />
      <source>Each hotspot with its number and what happened to it; numbers in brackets are those of the earlier run. Dark red is new, orange worse, blue calmer, grey unchanged.</source>
      <translation>Cada punto caliente con su número y lo que le ha ocurrido; los números entre paréntesis son los del análisis anterior. Rojo oscuro es nuevo, naranja peor, azul más calmado, gris sin cambio.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_report.py" />
      <source>layer What changed (happened)</source>
      <translation>capa Qué cambió (happened)</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_report.py" />
      <source>For the expert: the full list, the method, every decision and parameter</source>
      <translation>Para especialistas: la lista completa, el método, cada decisión y cada parámetro</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_report.py" />
      <source>{plugin}. Velocities are relative to the stable ground around each hotspot. All numbers are those of the layer written with this report.</source>
      <translation>{plugin}. Las velocidades son relativas al terreno estable alrededor de cada punto caliente. Todos los números son los de la capa escrita con este informe.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_report.py" />
      <source>What changed: {before} and {after}</source>
      <translation>Qué cambió: {before} y {after}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_report.py" />
      <source>No hotspot in either run</source>
      <translation>Ningún punto caliente en ninguno de los análisis</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_report.py" />
      <source>No hotspot is told to be new or worse</source>
      <translation>Ningún punto caliente resulta nuevo o peor</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_report.py" />
      <source>1 hotspot is new or got worse</source>
      <translation>1 punto caliente es nuevo o ha empeorado</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_report.py" />
      <source>{n} hotspots are new or got worse</source>
      <translation>{n} puntos calientes son nuevos o han empeorado</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_report.py" />
      <source>Of {n} hotspots: {counts}.</source>
      <translation>De {n} puntos calientes: {counts}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_report.py" />
      <source>Compared is the motion from {now_first} to {now_last} with that from {then_first} to {then_last}. {note}</source>
      <translation>Se compara el movimiento del {now_first} al {now_last} con el del {then_first} al {then_last}. {note}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_report.py" />
      <source>What is new or got worse, the most pressing first. Sure is how sure that is.</source>
      <translation>Lo que es nuevo o ha empeorado, lo más urgente primero. Seguridad dice cuán seguro es.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_report.py" />
      <source>What there is, the most pressing first. Sure is how sure that is.</source>
      <translation>Lo que hay, lo más urgente primero. Seguridad dice cuán seguro es.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_report.py" />
      <source> The first {n} of {total}; the full list is at the end.</source>
      <translation> Los primeros {n} de {total}; la lista completa está al final.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_report.py" />
      <source>Sure</source>
      <translation>Seguridad</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_report.py" />
      <source>What to know today</source>
      <translation>Qué saber hoy</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_report.py" />
      <source>Displacement in mm relative to the stable ground around, mean of its points: dark the later run, grey dots the earlier. The upright is the end of what the earlier run knew.</source>
      <translation>Desplazamiento en mm respecto al terreno estable de alrededor, media de sus puntos: oscuro el análisis posterior, puntos grises el anterior. La vertical es el final de lo que el anterior conocía.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_report.py" />
      <source>The plots of the other {rest} hotspots are left out here.</source>
      <translation>Aquí se omiten los gráficos de los otros {rest} puntos calientes.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_report.py" />
      <source>Each hotspot that changed</source>
      <translation>Cada punto caliente que cambió</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_report.py" />
      <source>Each hotspot</source>
      <translation>Cada punto caliente</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_report.py" />
      <source>Sure: {sure}. {before} in the earlier run, {after} in the later.</source>
      <translation>Seguridad: {sure}. {before} en el análisis anterior, {after} en el posterior.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_report.py" />
      <source>Hotspot {number}</source>
      <translation>Punto caliente {number}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_report.py" />
      <source>{name}: {happened}. Mean displacement in both runs.</source>
      <translation>{name}: {happened}. Desplazamiento medio en ambos análisis.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_report.py" />
      <source>Layer What changed, by field. Velocities in mm/yr relative to the stable ground around.</source>
      <translation>Capa Qué cambió, por campo. Velocidades en mm/año respecto al terreno estable de alrededor.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_report.py" />
      <source>Before</source>
      <translation>Antes</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_report.py" />
      <source>Then</source>
      <translation>Entonces</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_report.py" />
      <source>Now</source>
      <translation>Ahora</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_report.py" />
      <source>Common dates</source>
      <translation>Fechas comunes</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_report.py" />
      <source>All hotspots</source>
      <translation>Todos los puntos calientes</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_report.py" />
      <source>Hotspots of the two runs are the same where a quarter of the points of either, of those near a point of the other run, lie in the other. The ground in no hotspot of either run is stable ground; velocities are relative to that around each hotspot, so that neither another reference nor what releases differ by over kilometres counts. Where the later run holds most of a year of the time before, both velocities are read off its series by one regression with a bend at the end of the earlier run, a yearly season apart. An error is the root of the sum of two squares: that of the regression, its noise correlated in time, and the spread that stable ground gives to the same velocity of as many neighbouring points. New means that the ground itself was at rest, and gone that it is at rest now; what moved before and was not told is newly seen.</source>
      <translation>Los puntos calientes de los dos análisis son el mismo donde una cuarta parte de los puntos de uno, de los cercanos a un punto del otro análisis, está en el otro. El terreno que no está en ningún punto caliente de ninguno es terreno estable; las velocidades son relativas al que rodea cada punto caliente, de modo que no cuenta ni otra referencia ni lo que las versiones difieren en kilómetros. Donde el análisis posterior contiene casi un año del tiempo anterior, ambas velocidades se leen de sus series con una sola regresión que se dobla al final del anterior, aparte de una estación anual. Un error es la raíz de la suma de dos cuadrados: el de la regresión, con ruido correlacionado en el tiempo, y la dispersión que el terreno estable da a la misma velocidad de otros tantos puntos vecinos. Nuevo significa que el terreno mismo estaba en reposo, y desaparecido que ahora está en reposo; lo que ya se movía y no se había comunicado es visto ahora.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_report.py" />
      <source>How runs are compared</source>
      <translation>Cómo se comparan los análisis</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_words.py" />
      <source>{n} {happened}</source>
      <translation>{n} {happened}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_words.py" />
      <source> and </source>
      <translation> y </translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_words.py" />
      <source>{happened}: it was {then}, and no point of the later run stands there.</source>
      <translation>{happened}: era {then}, y ningún punto del análisis posterior está allí.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_words.py" />
      <source>{happened}: {now} since {since}, {then} before.</source>
      <translation>{happened}: {now} desde el {since}, antes {then}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_words.py" />
      <source>{happened}: {now} since {since}, {then} before, a change of {change} mm a year.</source>
      <translation>{happened}: {now} desde el {since}, antes {then}, un cambio de {change} mm al año.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_words.py" />
      <source>not told from rest ({amount})</source>
      <translation>no distinguible del reposo ({amount})</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_words.py" />
      <source>The earlier run has it as hotspots {numbers}.</source>
      <translation>El análisis anterior lo tiene como puntos calientes {numbers}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_words.py" />
      <source>Hotspot {number} of the earlier run.</source>
      <translation>Punto caliente {number} del análisis anterior.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_words.py" />
      <source>{share} of its points stand on ground that began to move.</source>
      <translation>El {share} de sus puntos está en terreno que empezó a moverse.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_words.py" />
      <source>{share} of its points then are on ground at rest now.</source>
      <translation>El {share} de sus puntos de entonces está en terreno ahora en reposo.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_words.py" />
      <source>No change of its motion can be told: what is new is that there is enough to see it.</source>
      <translation>No se puede decir que su movimiento haya cambiado: lo nuevo es que ahora hay bastante para verlo.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_words.py" />
      <source>No change of its motion can be told: there is no longer enough to see it.</source>
      <translation>No se puede decir que su movimiento haya cambiado: ya no hay bastante para verlo.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_words.py" />
      <source>That is as far as can be told: a change of half its motion could hide in the errors.</source>
      <translation>Hasta donde se puede decir: un cambio de la mitad de su movimiento podría esconderse en los errores.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/comparison/comparison_words.py" />
      <source>Over the dates that both have, the runs do not agree ({before} against {after} mm a year): the change may be one of processing.</source>
      <translation>En las fechas comunes los análisis no concuerdan ({before} frente a {after} mm al año): el cambio puede deberse al procesado.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/confusion_plot.py" />
      <source>points</source>
      <translation>puntos</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/confusion_plot.py" />
      <source>Confusion matrix of {n_classes} classes: {share} of the points are on its diagonal.</source>
      <translation>Matriz de confusión de {n_classes} clases: {share} de los puntos están en su diagonal.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/confusion_plot.py" />
      <source>{true} found: {share}, {n} of {total} points</source>
      <translation>{true} hallados: {share}, {n} de {total} puntos</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/confusion_plot.py" />
      <source>{true} labelled as {predicted}: {share}, {n} of {total} points</source>
      <translation>{true} etiquetados como {predicted}: {share}, {n} de {total} puntos</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/confusion_plot.py" />
      <source>no label</source>
      <translation>sin etiqueta</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/content.py" />
      <source>Share of the moving places kept</source>
      <translation>Proporción conservada de los lugares en movimiento</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/content.py" />
      <source>Silhouette</source>
      <translation>Silueta</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/content.py" />
      <source>Mean cost to the centre (mm²)</source>
      <translation>Coste medio al centro (mm²)</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/covariogram_report.py" />
      <source>Points move alike up to about {distance} apart</source>
      <translation>Los puntos se mueven igual hasta una separación de unos {distance}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/covariogram_report.py" />
      <source>The correlation length, read from the fitted {model} model, is {length}: beyond it, knowing how one point moves says little about another.</source>
      <translation>La longitud de correlación, leída del modelo {model} ajustado, es {length}: más allá de ella, saber cómo se mueve un punto dice poco de otro.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/covariogram_report.py" />
      <source>No correlation length was found</source>
      <translation>No se encontró longitud de correlación</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/covariogram_report.py" />
      <source>No model fits these covariances: the motion of points does not fade with the distance between them.</source>
      <translation>Ningún modelo se ajusta a estas covarianzas: el movimiento de los puntos no se atenúa con la distancia entre ellos.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/covariogram_report.py" />
      <source>Displacement covariogram: {layer}</source>
      <translation>Covariograma del desplazamiento: {layer}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/covariogram_report.py" />
      <source>Covariance by distance: dots as measured, line as fitted.</source>
      <translation>Covarianza según la distancia: puntos, lo medido; línea, lo ajustado.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/covariogram_report.py" />
      <source>Pairs of points drawn at random, gathered by the distance between them.</source>
      <translation>Pares de puntos elegidos al azar, reunidos según la distancia entre ellos.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/covariogram_report.py" />
      <source>The numbers</source>
      <translation>Las cifras</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/covariogram_report.py" />
      <source>Mean distance</source>
      <translation>Distancia media</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/covariogram_report.py" />
      <source>Covariance (mm²)</source>
      <translation>Covarianza (mm²)</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/covariogram_report.py" />
      <source>Pairs</source>
      <translation>Pares</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/covariogram_report.py" />
      <source>Covariogram: Tiwari and Shirzaei (2024), equation 3.</source>
      <translation>Covariograma: Tiwari y Shirzaei (2024), ecuación 3.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/dispersion_report.py" />
      <source> Only the {n} largest are shown.</source>
      <translation> Solo se muestran los {n} más grandes.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/dispersion_report.py" />
      <source>Standard distance of clusters: {layer}</source>
      <translation>Distancia estándar de los clústeres: {layer}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/dispersion_report.py" />
      <source>How widely each cluster is spread</source>
      <translation>Cuán extendido está cada clúster</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/dispersion_report.py" />
      <source>The ellipses, to scale</source>
      <translation>Las elipses, a escala</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/dispersion_report.py" />
      <source>Standard distance: Tiwari and Shirzaei (2024), equation 7 and figure 10.</source>
      <translation>Distancia estándar: Tiwari y Shirzaei (2024), ecuación 7 y figura 10.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/dispersion_report.py" />
      <source>1 cluster</source>
      <translation>1 clúster</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/dispersion_report.py" />
      <source>{n} clusters</source>
      <translation>{n} clústeres</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/dispersion_report.py" />
      <source>{n} of {clusters} within {distance}</source>
      <translation>{n} de {clusters} dentro de {distance}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/dispersion_report.py" />
      <source>{clusters}, spread by {most}</source>
      <translation>{clusters}, con una dispersión de {most}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/dispersion_report.py" />
      <source>{clusters}, spread by {least} to {most}</source>
      <translation>{clusters}, con una dispersión de {least} a {most}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/dispersion_report.py" />
      <source>The standard distance says how far the points of a cluster lie from their centre: the root of their mean squared distance.</source>
      <translation>La distancia estándar dice a qué distancia de su centro están los puntos de un clúster: la raíz de su distancia cuadrática media.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/dispersion_report.py" />
      <source>A cluster of more than {distance} is too widely spread for one cause nearby.</source>
      <translation>Un clúster de más de {distance} está demasiado extendido para una única causa cercana.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/dispersion_report.py" />
      <source>Standard distance of each cluster, in the cluster's colour on the map.</source>
      <translation>Distancia estándar de cada clúster, con el color del clúster en el mapa.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/dispersion_report.py" />
      <source>Deviational ellipses, of one standard deviation along the directions of largest and smallest spread.</source>
      <translation>Elipses de desviación, de una desviación estándar en las direcciones de mayor y menor dispersión.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/dispersion_report.py" />
      <source> The radius of the dashed circle, about the widest of them, is the threshold.</source>
      <translation> El radio del círculo discontinuo, alrededor de la más ancha de ellas, es el umbral.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/dispersion_report.py" />
      <source>Azimuth: direction of the longer axis, clockwise from north.</source>
      <translation>Acimut: dirección del eje mayor, en sentido horario desde el norte.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/dispersion_report.py" />
      <source>Standard distance</source>
      <translation>Distancia estándar</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/dispersion_report.py" />
      <source>Longer semi-axis</source>
      <translation>Semieje mayor</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/dispersion_report.py" />
      <source>Shorter semi-axis</source>
      <translation>Semieje menor</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/dispersion_report.py" />
      <source>Azimuth</source>
      <translation>Acimut</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/distribution_plot.py" />
      <source>median {n}</source>
      <translation>mediana {n}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/distribution_plot.py" />
      <source>{name}: {median}, half of the points from {low} to {high}</source>
      <translation>{name}: {median}, la mitad de los puntos de {low} a {high}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/distribution_plot.py" />
      <source>{what} by group: {medians}.</source>
      <translation>{what} por grupo: {medians}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/ellipse_plot.py" />
      <source>Distance east ({unit})</source>
      <translation>Distancia al este ({unit})</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/ellipse_plot.py" />
      <source>Distance north ({unit})</source>
      <translation>Distancia al norte ({unit})</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/ellipse_plot.py" />
      <source>{number}: semi-axes {longer} and {shorter}</source>
      <translation>{number}: semiejes {longer} y {shorter}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/ellipse_plot.py" />
      <source>threshold {distance}</source>
      <translation>umbral {distance}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/ellipse_plot.py" />
      <source>Deviational ellipses to scale: {n}, whose longer semi-axes are from {least} to {most}.</source>
      <translation>Elipses de desviación a escala: {n}, cuyos semiejes mayores van de {least} a {most}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/evaluation_report.py" />
      <source>Evaluation of labels: {layer}</source>
      <translation>Evaluación de etiquetas: {layer}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/evaluation_report.py" />
      <source>{share} of {n} points are labelled right</source>
      <translation>{share} de {n} puntos están bien etiquetados</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/evaluation_report.py" />
      <source>Each class</source>
      <translation>Cada clase</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/evaluation_report.py" />
      <source>The confusion matrix in numbers</source>
      <translation>La matriz de confusión en cifras</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/evaluation_report.py" />
      <source>A point without a label counts as wrong.</source>
      <translation>Un punto sin etiqueta cuenta como error.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/evaluation_report.py" />
      <source>Field {predicted} is held against field {truth}, of {n_classes} classes.</source>
      <translation>El campo {predicted} se compara con el campo {truth}, de {n_classes} clases.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/evaluation_report.py" />
      <source>{n} points ({share}) have no label and count as wrong.</source>
      <translation>{n} puntos ({share}) no tienen etiqueta y cuentan como errores.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/evaluation_report.py" />
      <source>{n} points whose class is not known are left out.</source>
      <translation>{n} puntos cuya clase no se conoce se excluyen.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/evaluation_report.py" />
      <source>Class {name} is missed most often: {recall} of its {n} points are found, and {share} are left without a label.</source>
      <translation>La clase {name} es la que más se pierde: se hallan {recall} de sus {n} puntos, y {share} quedan sin etiqueta.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/evaluation_report.py" />
      <source>Class {name} is missed most often: {recall} of its {n} points are found, and {share} are taken for {other}.</source>
      <translation>La clase {name} es la que más se pierde: se hallan {recall} de sus {n} puntos, y {share} se toman por {other}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/evaluation_report.py" />
      <source>Rows are true classes, columns what their points were labelled as; shares are of the row. Blue is right, red is wrong.</source>
      <translation>Las filas son las clases verdaderas; las columnas, cómo se etiquetaron sus puntos; las proporciones son de la fila. El azul es acierto, el rojo es error.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/evaluation_report.py" />
      <source> Only the largest {n} of {total} classes are shown.</source>
      <translation> Solo se muestran las {n} clases más grandes de {total}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/evaluation_report.py" />
      <source>Share of the points of each true class by the class they were labelled as.</source>
      <translation>Proporción de los puntos de cada clase verdadera según la clase con la que se etiquetaron.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/evaluation_report.py" />
      <source>Precision is the share of the points labelled as a class that truly are of it, recall the share of the points of a class that are labelled as it, F1 their harmonic mean.</source>
      <translation>La precisión es la proporción de los puntos etiquetados como una clase que de verdad son de ella; la exhaustividad, la proporción de los puntos de una clase que se etiquetan como ella; F1, su media armónica.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/evaluation_report.py" />
      <source>Class</source>
      <translation>Clase</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/evaluation_report.py" />
      <source>Precision</source>
      <translation>Precisión</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/evaluation_report.py" />
      <source>Recall</source>
      <translation>Exhaustividad</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_picture.py" />
      <source>Map of {n} points with {n_hotspots} hotspots, each in the colour of what happened to it.</source>
      <translation>Mapa de {n} puntos con {n_hotspots} puntos calientes, cada uno en el color de lo que le ha ocurrido.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_picture.py" />
      <source>Map of {n} points without hotspots.</source>
      <translation>Mapa de {n} puntos sin puntos calientes.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_picture.py" />
      <source>Map of {n} points with {n_hotspots} hotspots, {n_red} in red and {n_blue} in blue, each with its number.</source>
      <translation>Mapa de {n} puntos con {n_hotspots} puntos calientes, {n_red} en rojo y {n_blue} en azul, cada uno con su número.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_picture.py" />
      <source>Map of {n} points with {n_hotspots} hotspots, {n_red} in red, {n_blue} in blue and {n_ochre} in ochre, each with its number.</source>
      <translation>Mapa de {n} puntos con {n_hotspots} puntos calientes, {n_red} en rojo, {n_blue} en azul y {n_ochre} en ocre, cada uno con su número.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>{plugin}. Method: Tiwari and Shirzaei (2024), semi-supervised detection of InSAR-based deformation hotspots. Velocities are relative to the motion of the whole scene. All numbers are those of the layers written with this report.</source>
      <translation>{plugin}. Método: Tiwari y Shirzaei (2024), semi-supervised detection of InSAR-based deformation hotspots. Las velocidades son relativas al movimiento de toda la escena. Todas las cifras son las de las capas escritas con este informe.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>Deformation hotspots: {layer}</source>
      <translation>Puntos calientes de deformación: {layer}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>No hotspot found among {points}</source>
      <translation>Ningún punto caliente encontrado entre {points}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>1 hotspot found among {points}</source>
      <translation>1 punto caliente encontrado entre {points}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>{n} hotspots found among {points}</source>
      <translation>{n} puntos calientes encontrados entre {points}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>A hotspot is a group of neighbouring points that share one motion over time, significantly more than the ground around them or the scene as a whole. It was measured on {n} dates from {first} to {last}. {note}</source>
      <translation>Un punto caliente es un grupo de puntos vecinos que comparten un mismo movimiento a lo largo del tiempo, significativamente mayor que el del terreno que los rodea o el de la escena en conjunto. Se midió en {n} fechas del {first} al {last}. {note}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>Left out as unusable: {points}.</source>
      <translation>Excluidos por inservibles: {points}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>The points measured. Land: Natural Earth, and the surroundings of the points.</source>
      <translation>Los puntos medidos. Tierra: Natural Earth, y los alrededores de los puntos.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>layer Points</source>
      <translation>capa Puntos</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>Each hotspot with its number and its mean velocity in mm a year: red is motion {down}, blue {up}; grey dots are points outside hotspots. Land: Natural Earth, and the surroundings of the points.</source>
      <translation>Cada punto caliente con su número y su velocidad media en mm al año: el rojo es movimiento {down}, el azul {up}; los puntos grises están fuera de los puntos calientes. Tierra: Natural Earth, y los alrededores de los puntos.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source> Ochre is motion that came back, or goes with the seasons.</source>
      <translation> En ocre, el movimiento que regresó o que va con las estaciones.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>layers Points (hotspot, v_rel), Hotspots (label), Hotspot ellipses</source>
      <translation>capas Puntos (hotspot, v_rel), Puntos calientes (label), Elipses de los puntos calientes</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>Velocities are relative to the motion of the whole scene, ± their standard error. {rules}</source>
      <translation>Las velocidades son relativas al movimiento de toda la escena, ± su error estándar. {rules}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source> The fastest {n} of {total}; the full list is at the end.</source>
      <translation> Los {n} más rápidos de {total}; la lista completa está al final.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>The hotspots at a glance</source>
      <translation>Los puntos calientes de un vistazo</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>Displacement in mm relative to the motion of the whole scene; line: mean of its points; band: four points in five; dashed: the latest change. From layer Points, the date fields of each hotspot, and layer Hotspots.</source>
      <translation>Desplazamiento en mm relativo al movimiento de toda la escena; línea: media de sus puntos; banda: cuatro de cada cinco puntos; discontinua: el último cambio. De la capa Puntos, los campos de fecha de cada punto caliente, y de la capa Puntos calientes.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>Confidence: {confidence} (significance {significance}, {points}). {details}</source>
      <translation>Confianza: {confidence} (significación {significance}, {points}). {details}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>Hotspot {hotspot}</source>
      <translation>Punto caliente {hotspot}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>About {mm} mm from {first} to {last}; its fastest point moves {fastest} mm a year.</source>
      <translation>Unos {mm} mm del {first} al {last}; su punto más rápido se mueve {fastest} mm al año.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source> Latest change: {when}.</source>
      <translation> Último cambio: {when}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source> Pattern, that of {n} % of its points: {pattern}.</source>
      <translation> Patrón, el del {n} % de sus puntos: {pattern}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>Layer Hotspots, by field. Velocities in mm/yr relative to the scene; negative is {down}. </source>
      <translation>Capa Puntos calientes, por campo. Velocidades en mm/año relativas a la escena; negativo es {down}. </translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>Significance is that of a normal deviate as rare as such motion of as many neighbours on quiet ground.</source>
      <translation>La significación es la de una desviación normal tan rara como un movimiento así de otros tantos vecinos en terreno quieto.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>Significance is the motion that the surroundings of its points share, in units of what noise and spatial correlation give to as many points on quiet ground.</source>
      <translation>La significación es el movimiento que comparten los alrededores de sus puntos, en unidades de lo que el ruido y la correlación espacial dan a otros tantos puntos en terreno quieto.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source> The fastest {n} of {total}; the layer has them all.</source>
      <translation> Los {n} más rápidos de {total}; la capa los tiene todos.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>Area</source>
      <translation>Área</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>Mean</source>
      <translation>Media</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>Range</source>
      <translation>Rango</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>Significance</source>
      <translation>Significación</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>Changed</source>
      <translation>Cambió</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>{low} to {high}</source>
      <translation>{low} a {high}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>Points are grouped by their labels, those of field {label_field}</source>
      <translation>Los puntos se agrupan por sus etiquetas, las del campo {label_field}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>Every series becomes a few slow courses of time. Where neighbouring points share more of them than the ground around does, and more than the same search finds among quick courses, in which nothing moves, there is a hotspot; it ends where the motion does. Broad motion is that of cells of 200 m against the quiet ground of the scene. The courses of the hotspots are compared by time-series k-means after.</source>
      <translation>Cada serie se convierte en unas pocas evoluciones lentas en el tiempo. Donde los puntos vecinos comparten de ellas más que el terreno de alrededor, y más de lo que la misma búsqueda encuentra entre evoluciones rápidas, en las que nada se mueve, hay un punto caliente; este termina donde termina el movimiento. El movimiento amplio es el de celdas de 200 m respecto al terreno quieto de la escena. Las evoluciones de los puntos calientes se comparan después con k-medias de series temporales.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>{grouped}; each group is split into compact patches in space; patches that are spread too widely, or whose motion noise could explain, are dropped. What stays are the hotspots.</source>
      <translation>{grouped}; cada grupo se divide en manchas compactas en el espacio; se descartan las manchas demasiado extendidas o cuyo movimiento podría explicar el ruido. Las que quedan son los puntos calientes.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>The error of a velocity is the root of the sum of two squares: that of the regression of the mean series, its noise correlated in time, and the spread that quiet ground gives to the mean velocity of as many neighbouring points. A change of motion is told where a step, or two or three segments, describe the mean series very much better than a line does (Bayesian information criterion, by more than 10). Begun and stopped mean slower than a fifth of the other side of the change; a length is that of an evenly filled ellipse with the spread of the points, four times semi_major.</source>
      <translation>El error de una velocidad es la raíz de la suma de dos cuadrados: el de la regresión de la serie media, con su ruido correlacionado en el tiempo, y la dispersión que el terreno quieto da a la velocidad media de otros tantos puntos vecinos. Se indica un cambio de movimiento donde un salto, o dos o tres segmentos, describen la serie media mucho mejor que una recta (criterio de información bayesiano, por más de 10). «Empezó» y «se detuvo» significan más lento que un quinto del otro lado del cambio; una longitud es la de una elipse rellena de modo uniforme con la dispersión de los puntos, cuatro veces semi_major.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>How much two points move alike, by the distance between them: dots as measured, line as fitted.</source>
      <translation>Cuánto se parece el movimiento de dos puntos, según la distancia entre ellos: puntos, lo medido; línea, lo ajustado.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>layer Points, pairs of its date fields</source>
      <translation>capa Puntos, pares de sus campos de fecha</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>Correlation in space</source>
      <translation>Correlación en el espacio</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>How hotspots are found</source>
      <translation>Cómo se encuentran los puntos calientes</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>Temporal cluster {cluster}: {n} points</source>
      <translation>Clúster temporal {cluster}: {n} puntos</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>Mean series relative to the scene, in mm; the band holds four points in five. From layer Points, the date fields of each tcluster.</source>
      <translation>Serie media relativa a la escena, en mm; la banda contiene cuatro de cada cinco puntos. De la capa Puntos, los campos de fecha de cada tcluster.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>Temporal clusters</source>
      <translation>Clústeres temporales</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>Standard distance: how widely a hotspot's points are spread around their centre.</source>
      <translation>Distancia estándar: cuán dispersos están los puntos de un punto caliente alrededor de su centro.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source> Wider than {distance} is no hotspot.</source>
      <translation> Más extendido que {distance} no es un punto caliente.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>layer Hotspots (hotspot, std_dist)</source>
      <translation>capa Puntos calientes (hotspot, std_dist)</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>where they lie</source>
      <translation>donde están</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>side by side, as they are far apart</source>
      <translation>una junto a otra, porque están muy separadas</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>The deviational ellipses of the hotspots, by number, to scale, {where}; north is up.</source>
      <translation>Las elipses de desviación de los puntos calientes, por número, a escala, {where}; el norte está arriba.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>layer Hotspot ellipses (hotspot, semi_major, semi_minor, azimuth)</source>
      <translation>capa Elipses de los puntos calientes (hotspot, semi_major, semi_minor, azimuth)</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_report.py" />
      <source>Spread of the hotspots</source>
      <translation>Dispersión de los puntos calientes</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>{word} where at most {n} %</source>
      <translation>{word} donde a lo sumo el {n} %</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>Confidence is {shares} of the hotspots at least so sure are expected to be false, as measured on this layer; of broad motion it follows its significance.</source>
      <translation>La confianza es {shares} de los puntos calientes al menos así de seguros se espera que sea falso, según lo medido en esta capa; la del movimiento amplio sigue a su significación.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>{word} from a significance of {least} and {fewest} points</source>
      <translation>{word} a partir de una significación de {least} y {fewest} puntos</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>{word} from a significance of {least}</source>
      <translation>{word} a partir de una significación de {least}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>Confidence is {rules}, else {rest}.</source>
      <translation>La confianza es {rules}; si no, {rest}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>coming and going</source>
      <translation>yendo y viniendo</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>It is {doing}.</source>
      <translation>Está {doing}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>All are {doing}.</source>
      <translation>Todos están {doing}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>{doing}: {n}.</source>
      <translation>{doing}: {n}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>, in the broad motion of hotspot {inside}, which is {around} there</source>
      <translation>, dentro del movimiento amplio del punto caliente {inside}, que ahí está {around}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>broad motion of {points} over {extent}, {moving}.</source>
      <translation>movimiento amplio de {points} en {extent}, {moving}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>{points} over {extent}, {moving}.</source>
      <translation>{points} en {extent}, {moving}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>, with a jump of {jump} mm {way} in {when}</source>
      <translation>, con un salto de {jump} mm {way} en {when}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>, reversed in {when} ({moving} since)</source>
      <translation>, se invirtió en {when} ({moving} desde entonces)</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>jump of {mm} mm in {month}</source>
      <translation>salto de {mm} mm en {month}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>begun in {month}</source>
      <translation>empezó en {month}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>stopped in {month}</source>
      <translation>se detuvo en {month}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>reversed in {month}</source>
      <translation>se invirtió en {month}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>faster since {month}</source>
      <translation>más rápido desde {month}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>slower since {month}</source>
      <translation>más lento desde {month}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>about {when}</source>
      <translation>aproximadamente {when}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>moving away from the satellite</source>
      <translation>alejándose del satélite</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>moving towards the satellite</source>
      <translation>acercándose al satélite</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>moving away from the satellite by {amount}</source>
      <translation>alejándose del satélite {amount}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>moving towards the satellite by {amount}</source>
      <translation>acercándose al satélite {amount}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>away from the satellite</source>
      <translation>alejándose del satélite</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>towards the satellite</source>
      <translation>hacia el satélite</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>The satellite measures along its line of sight, which is slanted: moving away from it can be sinking, moving sideways, or both.</source>
      <translation>El satélite mide a lo largo de su línea de visión, que es inclinada: alejarse de él puede ser hundirse, moverse de lado o ambas cosas.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>sinking</source>
      <translation>hundiéndose</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>rising</source>
      <translation>elevándose</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>sinking {amount}</source>
      <translation>hundiéndose {amount}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>rising {amount}</source>
      <translation>elevándose {amount}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>down</source>
      <translation>hacia abajo</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>up</source>
      <translation>hacia arriba</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>The layer is taken for vertical displacement.</source>
      <translation>Se entiende que la capa es de desplazamiento vertical.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>moving away from the satellite, or down</source>
      <translation>alejándose del satélite, o bajando</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>moving towards the satellite, or up</source>
      <translation>acercándose al satélite, o subiendo</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>moving away from the satellite, or down, by {amount}</source>
      <translation>alejándose del satélite, o bajando, {amount}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>moving towards the satellite, or up, by {amount}</source>
      <translation>acercándose al satélite, o subiendo, {amount}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>away from the satellite, or down</source>
      <translation>alejándose del satélite, o hacia abajo</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>towards the satellite, or up</source>
      <translation>hacia el satélite, o hacia arriba</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/hotspot_words.py" />
      <source>The layer does not say whether its displacement is along the satellite's line of sight or vertical.</source>
      <translation>La capa no dice si su desplazamiento es a lo largo de la línea de visión del satélite o vertical.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/html.py" />
      <source>Parameters</source>
      <translation>Parámetros</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/html.py" />
      <source>As used in this run.</source>
      <translation>Tal como se usaron en esta ejecución.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/html.py" />
      <source>Parameter</source>
      <translation>Parámetro</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/html.py" />
      <source>Value</source>
      <translation>Valor</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/html.py" />
      <source>From {source}.</source>
      <translation>De {source}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>Deformation patterns: {layer}</source>
      <translation>Patrones de deformación: {layer}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>The layer was measured on {n} dates from {first} to {last}. A point is named after the pattern that a network finds most probable in its series; it has none where no pattern is probable enough.</source>
      <translation>La capa se midió en {n} fechas del {first} al {last}. Un punto recibe el nombre del patrón que una red halla más probable en su serie; no tiene ninguno donde ningún patrón es bastante probable.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>The share of each pattern</source>
      <translation>La proporción de cada patrón</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>The patterns in numbers</source>
      <translation>Los patrones en cifras</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>How fast the points of each pattern move</source>
      <translation>A qué velocidad se mueven los puntos de cada patrón</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>How coherent they are</source>
      <translation>Cuán coherentes son</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>What a typical point does</source>
      <translation>Qué hace un punto típico</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>How patterns are found</source>
      <translation>Cómo se encuentran los patrones</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>Patterns: Yang and others (2024), of which the plots follow figures 5b, 10 and 11. All numbers are those of the points that were classified.</source>
      <translation>Patrones: Yang y otros (2024), cuyas figuras 5b, 10 y 11 siguen los gráficos. Todas las cifras son las de los puntos que se clasificaron.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>piecewise</source>
      <translation>por tramos</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>No pattern is probable enough at any of {n} points</source>
      <translation>Ningún patrón es bastante probable en ninguno de los {n} puntos</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>{share} of {n} points are {pattern}</source>
      <translation>El patrón de {share} de {n} puntos es {pattern}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>Share of points by pattern: {said}.</source>
      <translation>Proporción de puntos por patrón: {said}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>Share of all points, in the pattern's colour on the map.</source>
      <translation>Proporción de todos los puntos, con el color del patrón en el mapa.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>Velocity</source>
      <translation>Velocidad</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>Quartiles</source>
      <translation>Cuartiles</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>Coherence</source>
      <translation>Coherencia</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>Medians over the points of each pattern; velocities in mm/yr, by regression, negative away from the satellite or down. The probability of points without a pattern is that of the likeliest one.</source>
      <translation>Medianas de los puntos de cada patrón; velocidades en mm/año, por regresión, negativas si se alejan del satélite o bajan. La probabilidad de los puntos sin patrón es la del más probable.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>Probability</source>
      <translation>Probabilidad</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>The layer has no field of coherence, so that of the patterns is not known.</source>
      <translation>La capa no tiene campo de coherencia, así que no se conoce la de los patrones.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>The layer's field of coherence has no value at any point that was classified.</source>
      <translation>El campo de coherencia de la capa no tiene valor en ningún punto que se clasificó.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>The wider the shape, the more of the pattern's points. The dot is the median, the bar holds the middle half of the points, the line nine in ten; the plot leaves out the farthest.</source>
      <translation>Cuanto más ancha la forma, más puntos del patrón. El punto es la mediana; la barra contiene la mitad central de los puntos; la línea, nueve de cada diez; el gráfico omite los más alejados.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>No point has a pattern.</source>
      <translation>Ningún punto tiene patrón.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>Typical points, {pattern}</source>
      <translation>Puntos típicos, {pattern}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>{pattern}, away or down: {points}</source>
      <translation>{pattern}, lejos o abajo: {points}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>{pattern}: {points}</source>
      <translation>{pattern}: {points}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>{pattern}, towards or up: {points}</source>
      <translation>{pattern}, cerca o arriba: {points}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>Mean displacement of typical points in mm, from the mean of their first five dates; the band holds four points in five. Typical are those named with at least the pattern's median probability that move in the direction of most, so that points that sink and points that rise do not cancel.</source>
      <translation>Desplazamiento medio de los puntos típicos en mm, desde la media de sus cinco primeras fechas; la banda contiene cuatro de cada cinco puntos. Son típicos los nombrados con al menos la probabilidad mediana del patrón que se mueven en la dirección de la mayoría, para que los puntos que se hunden y los que se elevan no se anulen.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>Network</source>
      <translation>Red</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>Threshold of the probability</source>
      <translation>Umbral de la probabilidad</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>Trained on</source>
      <translation>Entrenada con</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>A network reads the whole series of a point and gives each of six patterns a probability. A pattern is a description of the series, not of its cause.</source>
      <translation>Una red lee la serie completa de un punto y da una probabilidad a cada uno de los seis patrones. Un patrón es una descripción de la serie, no de su causa.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>As the model's file says.</source>
      <translation>Según dice el archivo del modelo.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/pattern_report.py" />
      <source>Entry</source>
      <translation>Entrada</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/plots.py" />
      <source>{name}: mean displacement of {points} from {first} to {last}, a change of {mm} mm.</source>
      <translation>{name}: desplazamiento medio de {points} del {first} al {last}, un cambio de {mm} mm.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/plots.py" />
      <source>{name}: mean displacement of {points} from {first} to {last}.</source>
      <translation>{name}: desplazamiento medio de {points} del {first} al {last}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/plots.py" />
      <source>Its motion changed on {day}.</source>
      <translation>Su movimiento cambió el {day}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/plots.py" />
      <source>Distance between points ({unit})</source>
      <translation>Distancia entre puntos ({unit})</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/plots.py" />
      <source>correlation length {distance}</source>
      <translation>longitud de correlación {distance}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/plots.py" />
      <source>Covariogram: covariance of displacement by distance in {n} bins, with the {model} model; correlation length {length}.</source>
      <translation>Covariograma: covarianza del desplazamiento según la distancia en {n} clases, con el modelo {model}; longitud de correlación {length}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/plots.py" />
      <source>chosen: {chosen}</source>
      <translation>elegido: {chosen}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/plots.py" />
      <source>{score} for {least} to {most} clusters; {chosen} were chosen.</source>
      <translation>{score} para {least} a {most} clústeres; se eligieron {chosen}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/plots.py" />
      <source>Standard distance (m)</source>
      <translation>Distancia estándar (m)</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/plots.py" />
      <source>Standard distance ({label}): {n} values from {least} to {most}.</source>
      <translation>Distancia estándar ({label}): {n} valores de {least} a {most}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/plots.py" />
      <source>Temporal cluster {number}</source>
      <translation>Clúster temporal {number}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/profile_report.py" />
      <source>Profile along a line: {layer}</source>
      <translation>Perfil a lo largo de una línea: {layer}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/profile_report.py" />
      <source>{points} along {distance}</source>
      <translation>{points} a lo largo de {distance}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/profile_report.py" />
      <source>Points within {distance} of the line. {fastest}</source>
      <translation>Puntos a menos de {distance} de la línea. {fastest}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/profile_report.py" />
      <source>Along the line</source>
      <translation>A lo largo de la línea</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/profile_report.py" />
      <source>Ten sections in numbers</source>
      <translation>Diez secciones en cifras</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/profile_report.py" />
      <source>The plots follow figure 6 of Yang and others (2024).</source>
      <translation>Los gráficos siguen la figura 6 de Yang y otros (2024).</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/profile_report.py" />
      <source>No velocity is known.</source>
      <translation>No se conoce ninguna velocidad.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/profile_report.py" />
      <source>Of ten equal sections of the line, that from {stretch} moves fastest, by {n} mm a year in the median; negative is away from the satellite or down.</source>
      <translation>De diez secciones iguales de la línea, la de {stretch} es la que más rápido se mueve, {n} mm al año en mediana; negativo es alejándose del satélite o hacia abajo.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/profile_report.py" />
      <source> Of the points, {n} are drawn.</source>
      <translation> De los puntos se dibujan {n}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/profile_report.py" />
      <source>Elevation (m)</source>
      <translation>Altitud (m)</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/profile_report.py" />
      <source>Elevation of the points; the line joins the medians of sections.{some}</source>
      <translation>Altitud de los puntos; la línea une las medianas de las secciones.{some}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/profile_report.py" />
      <source>in the colour of their pattern</source>
      <translation>con el color de su patrón</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/profile_report.py" />
      <source>red away or down, blue towards or up</source>
      <translation>rojo lejos o abajo, azul cerca o arriba</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/profile_report.py" />
      <source>Velocity of the points, {colours}; the line joins the medians of sections.{some}</source>
      <translation>Velocidad de los puntos, {colours}; la línea une las medianas de las secciones.{some}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/profile_report.py" />
      <source>Share of each pattern in every section: the darker, the more.</source>
      <translation>Proporción de cada patrón en cada sección: cuanto más oscuro, mayor.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/profile_report.py" />
      <source>Neither elevation nor velocity nor pattern is known of any of these points.</source>
      <translation>No se conoce ni altitud ni velocidad ni patrón de ninguno de estos puntos.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/profile_report.py" />
      <source>Distance along the line (km)</source>
      <translation>Distancia a lo largo de la línea (km)</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/profile_report.py" />
      <source>Distance along the line (m)</source>
      <translation>Distancia a lo largo de la línea (m)</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/profile_report.py" />
      <source>{what} of {n} points along the line, from {low} to {high}.</source>
      <translation>{what} de {n} puntos a lo largo de la línea, de {low} a {high}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/profile_report.py" />
      <source>{name}: {share} from {stretch}</source>
      <translation>{name}: {share} de {stretch}</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/profile_report.py" />
      <source>Patterns along the line: {said}.</source>
      <translation>Patrones a lo largo de la línea: {said}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/profile_report.py" />
      <source>Section</source>
      <translation>Sección</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/profile_report.py" />
      <source>Medians over the points of each section, and the pattern that most of them have.</source>
      <translation>Medianas de los puntos de cada sección, y el patrón que tiene la mayoría de ellos.</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/words.py" />
      <source>mm/yr</source>
      <translation>mm/año</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/words.py" />
      <source>{n} hectares</source>
      <translation>{n} hectáreas</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/words.py" />
      <source>d MMMM yyyy</source>
      <translation>d 'de' MMMM 'de' yyyy</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/words.py" />
      <source>MMMM yyyy</source>
      <translation>MMMM 'de' yyyy</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/words.py" />
      <source>MMM yyyy</source>
      <translation>MMM yyyy</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/words.py" />
      <source>{day} ± {n} days</source>
      <translation>{day} ± {n} días</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/words.py" />
      <source>stable</source>
      <translation>estable</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/words.py" />
      <source>linear</source>
      <translation>lineal</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/words.py" />
      <source>step</source>
      <translation>escalón</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/words.py" />
      <source>piecewise linear</source>
      <translation>lineal por tramos</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/words.py" />
      <source>power</source>
      <translation>potencia</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/words.py" />
      <source>undefined</source>
      <translation>indefinido</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/words.py" />
      <source>high</source>
      <translation>alta</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/words.py" />
      <source>fair</source>
      <translation>aceptable</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/words.py" />
      <source>low</source>
      <translation>baja</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/words.py" />
      <source>not told from noise</source>
      <translation>no se distingue del ruido</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/words.py" />
      <source>still</source>
      <translation>quieto</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/words.py" />
      <source>steady</source>
      <translation>constante</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/words.py" />
      <source>came back</source>
      <translation>regresó</translation>
    </message>
    <message>
      <location filename="../processing_provider/report/words.py" />
      <source>seasonal</source>
      <translation>estacional</translation>
    </message>
    <message>
      <location filename="../processing_provider/running/failures.py" />
      <source>The disk that holds the temporary folder or the output is full: free some space and run again.</source>
      <translation>El disco que contiene la carpeta temporal o la salida está lleno: libere espacio y vuelva a ejecutar.</translation>
    </message>
    <message>
      <location filename="../processing_provider/running/failures.py" />
      <source>A file could not be read or written ({file}): {reason}. Check that the folder is writable.</source>
      <translation>No se pudo leer o escribir un archivo ({file}): {reason}. Compruebe que se puede escribir en la carpeta.</translation>
    </message>
    <message>
      <location filename="../processing_provider/running/failures.py" />
      <source>A file could not be read or written: {reason}. Check that the folder is writable.</source>
      <translation>No se pudo leer o escribir un archivo: {reason}. Compruebe que se puede escribir en la carpeta.</translation>
    </message>
    <message>
      <location filename="../processing_provider/running/run.py" />
      <source>Cancelled.</source>
      <translation>Cancelado.</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Displacement rasters</source>
      <translation>Rásteres de desplazamiento</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Files, one per date; a folder, or a pattern such as /data/disp_*.tif, of which files without a date in their names, or called otherwise than most, are left out; one file with many bands; or a variable, such as NETCDF:"/data/disp.nc":displacement.</source>
      <translation>Archivos, uno por fecha; una carpeta, o un patrón de nombre como /data/disp_*.tif, de los que se excluyen los archivos sin fecha en el nombre o con un nombre distinto del de la mayoría; un solo archivo con muchas bandas; o una variable, como NETCDF:"/data/disp.nc":displacement.</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>0 to 1; becomes the field coherence of the points.</source>
      <translation>De 0 a 1; pasa a ser el campo coherence de los puntos.</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Incidence angle</source>
      <translation>Ángulo de incidencia</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>In degrees; becomes the field incidence.</source>
      <translation>En grados; pasa a ser el campo incidence.</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>In metres; becomes the fields height, slope and aspect.</source>
      <translation>En metros; da los campos height, slope y aspect.</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Smallest coherence</source>
      <translation>Coherencia mínima</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Points below, or without coherence, are left out; 0 keeps all.</source>
      <translation>Los puntos con coherencia menor, o sin coherencia, se excluyen; 0 los conserva todos.</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>A point that lacks more is left out. Missing values are NULL in the output.</source>
      <translation>Un punto al que le faltan más se excluye. Los valores que faltan son NULL en la salida.</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Points to sample at</source>
      <translation>Puntos donde muestrear</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Left empty, every cell becomes a point. Their feature ids are in the field pid.</source>
      <translation>Si se deja vacío, cada celda pasa a ser un punto. Los ID de objeto de estos puntos están en el campo pid.</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Dates of the bands</source>
      <translation>Fechas de las bandas</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Only for one file whose bands do not say theirs: as many dates as there are bands, in order of time; YYYYMMDD, separated by commas.</source>
      <translation>Solo para un archivo cuyas bandas no dicen las suyas: tantas fechas como bandas, en orden de tiempo; YYYYMMDD, separadas por comas.</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Displacement at given points</source>
      <translation>Desplazamiento en los puntos dados</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Nearest cell</source>
      <translation>Celda más cercana</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Between the four nearest cells (bilinear)</source>
      <translation>Entre las cuatro celdas más cercanas (bilineal)</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Coherence, incidence angle and height are always read between cells.</source>
      <translation>La coherencia, el ángulo de incidencia y la altitud se leen siempre entre las celdas.</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>In the CRS of the rasters, or of the given points. GeoPackage is best.</source>
      <translation>En el SRC de los rásteres, o de los puntos dados. Mejor un GeoPackage.</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Unit of displacement in the rasters</source>
      <translation>Unidad del desplazamiento en los rásteres</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Automatic: what the files state, otherwise millimetres</source>
      <translation>Automática: la que declaran los archivos; si no, milímetros</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Stated by an attribute, or by _mm or _cm in the name. The output is in millimetres.</source>
      <translation>Declarada por un atributo, o por _mm o _cm en el nombre. La salida está en milímetros.</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Positive displacement in the rasters</source>
      <translation>Desplazamiento positivo en los rásteres</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Towards the satellite, or up</source>
      <translation>Hacia el satélite, o hacia arriba</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Away from the satellite, or down</source>
      <translation>Alejándose del satélite, o hacia abajo</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>In the output it is towards the satellite.</source>
      <translation>En la salida es hacia el satélite.</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>First date</source>
      <translation>Primera fecha</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Last date</source>
      <translation>Última fecha</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Rasters of dates outside are not read. Left empty, all are.</source>
      <translation>Los rásteres de fechas fuera de este periodo no se leen. Si se deja vacío, se leen todos.</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Coordinate reference system of the rasters</source>
      <translation>Sistema de referencia de coordenadas de los rásteres</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Only where they do not state it, or state a wrong one. Nothing is transformed.</source>
      <translation>Solo si no lo declaran, o declaran uno equivocado. No se transforma nada.</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>{layer} is not in a file that GDAL reads: save it as a GeoTIFF first.</source>
      <translation>{layer} no está en un archivo que GDAL lea: guárdela antes como GeoTIFF.</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>{sourceName} has no point that can be used: choose another layer.</source>
      <translation>{sourceName} no tiene ningún punto que se pueda usar: elija otra capa.</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/covered.py" />
      <source>Mean velocity: {v}</source>
      <translation>Velocidad media: {v}</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/covered.py" />
      <source>Lowest and highest velocity of a point: {low}, {high}</source>
      <translation>Velocidad mínima y máxima de un punto: {low}, {high}</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/covered.py" />
      <source>Area: {area}</source>
      <translation>Área: {area}</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/covered.py" />
      <source>Relative to the scene, whose own velocity is {v}</source>
      <translation>Relativa a la escena, cuya velocidad es {v}</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/covered.py" />
      <source>Confidence: {confidence}</source>
      <translation>Confianza: {confidence}</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/covered.py" />
      <source>Significance: {n}</source>
      <translation>Significación: {n}</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/covered.py" />
      <source>Dates: {first} to {last}</source>
      <translation>Fechas: de {first} a {last}</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/covered.py" />
      <source>Velocity: {v}</source>
      <translation>Velocidad: {v}</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/covered.py" />
      <source>Differential motion</source>
      <translation>Movimiento diferencial</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/covered.py" />
      <source>Tilt</source>
      <translation>Inclinación</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/covered.py" />
      <source>Angular distortion</source>
      <translation>Distorsión angular</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/covered.py" />
      <source>Deflection ratio</source>
      <translation>Relación de deflexión</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/covered.py" />
      <source>Horizontal strain</source>
      <translation>Deformación horizontal</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/covered.py" />
      <source>Worst at {place} along it</source>
      <translation>Lo peor a {place} a lo largo</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/covered.py" />
      <source>Level: {level}</source>
      <translation>Nivel: {level}</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/covered.py" />
      <source>Without points: {share}</source>
      <translation>Sin puntos: {share}</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/covered.py" />
      <source>{name} holds neither hotspots nor assessed assets: choose a layer of Detect hotspots or Assess assets.</source>
      <translation>{name} no contiene ni puntos calientes ni bienes evaluados: elija una capa de Detectar puntos calientes o de Evaluar bienes.</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/ground.py" />
      <source>A shape lies where no distances can be measured: check the CRS of both layers.</source>
      <translation>Una geometría está donde no se pueden medir distancias: revise el SRC de ambas capas.</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/layout.py" />
      <source>The template {file} has no map: begin with the one that this tool saves, and add to it.</source>
      <translation>La plantilla {file} no tiene mapa: parta de la que guarda esta herramienta y añada a ella.</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/layout.py" />
      <source>{file} is no layout template: choose a .qpt that QGIS's layout window has saved.</source>
      <translation>{file} no es una plantilla de diseño: elija un .qpt guardado por la ventana de diseños de QGIS.</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/make_sheets.py" />
      <source>Hotspots or assessed assets</source>
      <translation>Puntos calientes o bienes evaluados</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/make_sheets.py" />
      <source>Select some and choose selected features only, to have sheets of these alone.</source>
      <translation>Seleccione algunos y elija solo objetos seleccionados, para tener fichas solo de ellos.</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/make_sheets.py" />
      <source>Most sheets</source>
      <translation>Número máximo de fichas</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/make_sheets.py" />
      <source>The strongest hotspots, or the assets of the highest levels.</source>
      <translation>Los puntos calientes más fuertes, o los bienes de los niveles más altos.</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/make_sheets.py" />
      <source>In metres, as it was assessed with. Of hotspots, the points inside are taken.</source>
      <translation>En metros, como en la evaluación. De los puntos calientes se toman los puntos interiores.</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/make_sheets.py" />
      <source>Layout template</source>
      <translation>Plantilla de diseño</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/make_sheets.py" />
      <source>Layout templates (*.qpt)</source>
      <translation>Plantillas de diseño (*.qpt)</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/make_sheets.py" />
      <source>With your office's header, made from a template that this tool saved.</source>
      <translation>Con el encabezado de su oficina, hecha a partir de una plantilla guardada por esta herramienta.</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/make_sheets.py" />
      <source>Sheets</source>
      <translation>Fichas</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/make_sheets.py" />
      <source>PDF files (*.pdf)</source>
      <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/make_sheets.py" />
      <source>One page for each.</source>
      <translation>Una página para cada uno.</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/make_sheets.py" />
      <source>Template of the sheets</source>
      <translation>Plantilla de las fichas</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/make_sheets.py" />
      <source>The layout, to be changed in QGIS's layout window.</source>
      <translation>El diseño, para cambiarlo en la ventana de diseños de QGIS.</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/make_sheets.py" />
      <source>Number of sheets</source>
      <translation>Número de fichas</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/make_sheets.py" />
      <source>{layer}. Points: {points}; red: away or down, blue: closer or up. InSAR Hotspots {version}</source>
      <translation>{layer}. Puntos: {points}; rojo: se aleja o baja, azul: se acerca o sube. InSAR Hotspots {version}</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/make_sheets.py" />
      <source>The layers of the sheets cannot be made.</source>
      <translation>No se pueden crear las capas de las fichas.</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/make_sheets.py" />
      <source>{file} cannot be written: {reason}</source>
      <translation>{file} no se puede escribir: {reason}</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/make_sheets.py" />
      <source>{name} lies where the points' CRS has no place for it: choose layers of the same place.</source>
      <translation>{name} está donde el SRC de los puntos no tiene lugar: elija capas del mismo lugar.</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/make_sheets.py" />
      <source>No point of {points} lies in or near {name}: choose layers of the same place.</source>
      <translation>Ningún punto de {points} está en {name} o cerca: elija capas del mismo lugar.</translation>
    </message>
    <message>
      <location filename="../processing_provider/sheets/make_sheets.py" />
      <source>{name} has nothing to make a sheet of: none of its assets has a point near.</source>
      <translation>{name} no tiene nada de lo que hacer una ficha: ninguno de sus bienes tiene un punto cerca.</translation>
    </message>
    <message>
      <location filename="../processing_provider/split_clusters.py" />
      <source>Temporal cluster field</source>
      <translation>Campo del clúster temporal</translation>
    </message>
    <message>
      <location filename="../processing_provider/split_clusters.py" />
      <source>Distance and least number of points per cluster (empty = automatic)</source>
      <translation>Distancia y número mínimo de puntos por clúster (vacío = automático)</translation>
    </message>
    <message>
      <location filename="../processing_provider/split_clusters.py" />
      <source>Temporal cluster</source>
      <translation>Clúster temporal</translation>
    </message>
    <message>
      <location filename="../processing_provider/split_clusters.py" />
      <source>Distance (m)</source>
      <translation>Distancia (m)</translation>
    </message>
    <message>
      <location filename="../processing_provider/split_clusters.py" />
      <source>Least points</source>
      <translation>Puntos mínimos</translation>
    </message>
    <message>
      <location filename="../processing_provider/split_clusters.py" />
      <source>One row per temporal cluster that the layer has.</source>
      <translation>Una fila por cada clúster temporal de la capa.</translation>
    </message>
    <message>
      <location filename="../processing_provider/split_clusters.py" />
      <source>Correlation length (unknown where not set)</source>
      <translation>Longitud de correlación (desconocida si no se define)</translation>
    </message>
    <message>
      <location filename="../processing_provider/split_clusters.py" />
      <source>In metres, from the covariogram: the automatic distance never exceeds it.</source>
      <translation>En metros, del covariograma: la distancia automática nunca la supera.</translation>
    </message>
    <message>
      <location filename="../processing_provider/split_clusters.py" />
      <source>Points with clusters</source>
      <translation>Puntos con clústeres</translation>
    </message>
    <message>
      <location filename="../processing_provider/split_clusters.py" />
      <source>The input with the field cluster.</source>
      <translation>La entrada con el campo cluster.</translation>
    </message>
    <message>
      <location filename="../processing_provider/split_clusters.py" />
      <source>Neighbour distance (m)</source>
      <translation>Distancia de vecindad (m)</translation>
    </message>
    <message>
      <location filename="../processing_provider/split_clusters.py" />
      <source>The table of distances is incomplete: a row needs a cluster, a distance and a least number of points.</source>
      <translation>La tabla de distancias está incompleta: una fila necesita un clúster, una distancia y un número mínimo de puntos.</translation>
    </message>
    <message>
      <location filename="../processing_provider/split_clusters.py" />
      <source>Cluster {cluster} has more than one row in the table of distances: keep one.</source>
      <translation>El clúster {cluster} tiene más de una fila en la tabla de distancias: conserve una.</translation>
    </message>
    <message>
      <location filename="../processing_provider/split_clusters.py" />
      <source>The row {names} of the table of distances is not a cluster, a distance in metres and a number of points: correct it.</source>
      <translation>La fila {names} de la tabla de distancias no es un clúster, una distancia en metros y un número de puntos: corríjala.</translation>
    </message>
    <message>
      <location filename="../processing_provider/split_clusters.py" />
      <source>Cluster {cluster:g} has the distance {eps:g} m and {least:g} points; the distance must be greater than 0 and the number of points at least 1.</source>
      <translation>El clúster {cluster:g} tiene la distancia {eps:g} m y {least:g} puntos; la distancia debe ser mayor que 0 y el número de puntos, al menos 1.</translation>
    </message>
    <message>
      <location filename="../processing_provider/standard_distance.py" />
      <source>Threshold to draw in the report (none where not set)</source>
      <translation>Umbral que dibujar en el informe (ninguno si no se define)</translation>
    </message>
    <message>
      <location filename="../processing_provider/standard_distance.py" />
      <source>In metres. Clusters that are spread more widely are still in the table.</source>
      <translation>En metros. Los clústeres más extendidos siguen en la tabla.</translation>
    </message>
    <message>
      <location filename="../processing_provider/standard_distance.py" />
      <source>Deviational ellipses</source>
      <translation>Elipses de desviación</translation>
    </message>
    <message>
      <location filename="../processing_provider/standard_distance.py" />
      <source>One polygon per cluster, with the figures of the table.</source>
      <translation>Un polígono por clúster, con las cifras de la tabla.</translation>
    </message>
    <message>
      <location filename="../processing_provider/standard_distance.py" />
      <source>Standard distance table</source>
      <translation>Tabla de distancias estándar</translation>
    </message>
    <message>
      <location filename="../processing_provider/standard_distance.py" />
      <source>One row per cluster: points, centre, standard distance, semi-axes, azimuth.</source>
      <translation>Una fila por clúster: puntos, centro, distancia estándar, semiejes, acimut.</translation>
    </message>
    <message>
      <location filename="../processing_provider/standard_distance.py" />
      <source>Standard distance report</source>
      <translation>Informe de las distancias estándar</translation>
    </message>
    <message>
      <location filename="../processing_provider/standard_distance.py" />
      <source>Bars of the standard distances, the ellipses to scale and the table, as one HTML page.</source>
      <translation>Barras de las distancias estándar, las elipses a escala y la tabla, en una página HTML.</translation>
    </message>
    <message>
      <location filename="../processing_provider/standard_distance.py" />
      <source>{} clusters measured.</source>
      <translation>{} clústeres medidos.</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/assets.py" />
      <source>negligible</source>
      <translation>despreciable</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/assets.py" />
      <source>very slight</source>
      <translation>muy leve</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/assets.py" />
      <source>slight</source>
      <translation>leve</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/assets.py" />
      <source>moderate</source>
      <translation>moderado</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/assets.py" />
      <source>severe</source>
      <translation>grave</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/assets.py" />
      <source>safe</source>
      <translation>seguro</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/assets.py" />
      <source>cracks not excluded</source>
      <translation>no se excluyen grietas</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/assets.py" />
      <source>cracks</source>
      <translation>grietas</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/assets.py" />
      <source>structural damage</source>
      <translation>daño estructural</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/changes.py" />
      <source>new</source>
      <translation>nuevo</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/changes.py" />
      <source>turned</source>
      <translation>invertido</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/changes.py" />
      <source>faster</source>
      <translation>más rápido</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/changes.py" />
      <source>merged</source>
      <translation>unido</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/changes.py" />
      <source>grown</source>
      <translation>crecido</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/changes.py" />
      <source>split</source>
      <translation>dividido</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/changes.py" />
      <source>slower</source>
      <translation>más lento</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/changes.py" />
      <source>shrunk</source>
      <translation>reducido</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/changes.py" />
      <source>stopped</source>
      <translation>detenido</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/changes.py" />
      <source>gone</source>
      <translation>desaparecido</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/changes.py" />
      <source>newly seen</source>
      <translation>visto ahora</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/changes.py" />
      <source>no longer seen</source>
      <translation>ya no visto</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/changes.py" />
      <source>no points now</source>
      <translation>ahora sin puntos</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/changes.py" />
      <source>as before</source>
      <translation>como antes</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/displacement.py" />
      <source>mm</source>
      <translation>mm</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/dressing.py" />
      <source>The layer is complete, but its style is not kept: {}</source>
      <translation>La capa está completa, pero no se guarda su estilo: {}</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/renderers.py" />
      <source>Cluster {}</source>
      <translation>Clúster {}</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/renderers.py" />
      <source>In no cluster</source>
      <translation>En ningún clúster</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/renderers.py" />
      <source>In a cluster (a colour each)</source>
      <translation>En un grupo (un color cada uno)</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/renderers.py" />
      <source>Stable</source>
      <translation>Estable</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/renderers.py" />
      <source>Step</source>
      <translation>Salto</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/renderers.py" />
      <source>Piecewise linear</source>
      <translation>Lineal por tramos</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/renderers.py" />
      <source>Power</source>
      <translation>Potencia</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/renderers.py" />
      <source>Undefined</source>
      <translation>Indefinido</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/renderers.py" />
      <source>None is probable enough</source>
      <translation>Ninguno es bastante probable</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/renderers.py" />
      <source>away or down</source>
      <translation>lejos o abajo</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/renderers.py" />
      <source>closer or up</source>
      <translation>cerca o arriba</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/renderers.py" />
      <source>Point outside hotspots</source>
      <translation>Punto fuera de los puntos calientes</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/renderers.py" />
      <source>mm/yr, relative to the scene</source>
      <translation>mm/año, relativo a la escena</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/renderers.py" />
      <source>Hotspot, away or down</source>
      <translation>Punto caliente, lejos o abajo</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/renderers.py" />
      <source>Hotspot, closer or up</source>
      <translation>Punto caliente, cerca o arriba</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/renderers.py" />
      <source>Hotspot, seasonal or came back</source>
      <translation>Punto caliente, estacional o que regresó</translation>
    </message>
    <message>
      <location filename="../processing_provider/update_series.py" />
      <source>New point layer</source>
      <translation>Nueva capa de puntos</translation>
    </message>
    <message>
      <location filename="../processing_provider/update_series.py" />
      <source>Point layer analysed before</source>
      <translation>Capa de puntos analizada antes</translation>
    </message>
    <message>
      <location filename="../processing_provider/update_series.py" />
      <source>Its series must go on into the time of the new layer: five dates in common at least.</source>
      <translation>Sus series deben continuar en el tiempo de la capa nueva: cinco fechas en común al menos.</translation>
    </message>
    <message>
      <location filename="../processing_provider/update_series.py" />
      <source>Updated series</source>
      <translation>Series actualizadas</translation>
    </message>
    <message>
      <location filename="../processing_provider/update_series.py" />
      <source>The new layer with the earlier dates, and join_err, the standard error in mm of the offset between the two; both are NULL at points that the earlier layer has not.</source>
      <translation>La capa nueva con las fechas anteriores, y join_err, el error estándar en mm del desfase entre ambas; los dos son NULL en los puntos que la capa anterior no tiene.</translation>
    </message>
    <message>
      <location filename="../processing_provider/writing/export_tables.py" />
      <source>Coordinates: {where}.</source>
      <translation>Coordenadas: {where}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/writing/export_tables.py" />
      <source>Field {name} has the name of a column of coordinates: choose the attributes to keep.</source>
      <translation>El campo {name} tiene el nombre de una columna de coordenadas: elija los atributos que se conservan.</translation>
    </message>
    <message>
      <location filename="../processing_provider/writing/export_tables.py" />
      <source>A sheet holds {rows} rows and {columns} columns at most, and this output needs {n_rows} and {n_columns}: choose a CSV (.csv) or a GeoPackage (.gpkg).</source>
      <translation>Una hoja admite como máximo {rows} filas y {columns} columnas, y esta salida necesita {n_rows} y {n_columns}: elija un CSV (.csv) o un GeoPackage (.gpkg).</translation>
    </message>
    <message>
      <location filename="../processing_provider/writing/export_tables.py" />
      <source>{file} names no format: its end must be {names}.</source>
      <translation>{file} no indica ningún formato: debe terminar en {names}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/writing/export_tables.py" />
      <source>The GDAL of this QGIS cannot write {driver}: export a GeoPackage (.gpkg), and convert it with a GDAL that can (ogr2ogr {file} FILE.gpkg).</source>
      <translation>El GDAL de este QGIS no puede escribir {driver}: exporte un GeoPackage (.gpkg) y conviértalo con un GDAL que pueda (ogr2ogr {file} FILE.gpkg).</translation>
    </message>
    <message>
      <location filename="../processing_provider/writing/hotspot_layers.py" />
      <source>Points with hotspots</source>
      <translation>Puntos con su punto caliente</translation>
    </message>
    <message>
      <location filename="../processing_provider/writing/hotspot_layers.py" />
      <source>The input with the fields hotspot (0 = none) and v_rel, the velocity relative to the scene in mm/yr.</source>
      <translation>La entrada con los campos hotspot (0 = ninguno) y v_rel, la velocidad respecto a la escena en mm/año.</translation>
    </message>
    <message>
      <location filename="../processing_provider/writing/hotspot_layers.py" />
      <source>One outline per hotspot, 1 being the fastest, with its points, area, velocities and spread; the mean velocity's standard error v_err; confidence in words; kind, how it moves; where the motion changed, the latest date (changed, give or take changed_e days), the velocities v_before and v_after (mm/yr), jump_mm, and course, all of the motion as dates and millimetres. Velocities are relative to the scene, whose own is v_scene; scale tells places from broad motion, inside in which broad motion a place lies, and v_around how fast that is there.</source>
      <translation>Un contorno por punto caliente, 1 es el más rápido, con sus puntos, área, velocidades y dispersión; el error estándar v_err de la velocidad media; la confianza en palabras; kind, cómo se mueve; donde el movimiento cambió, la última fecha (changed, más o menos changed_e días), las velocidades v_before y v_after (mm/año), jump_mm, y course, todo el movimiento como fechas y milímetros. Las velocidades son relativas a la escena, cuya velocidad es v_scene; scale distingue lugares de movimiento amplio, inside dice en qué movimiento amplio está un lugar, y v_around lo rápido que es allí.</translation>
    </message>
    <message>
      <location filename="../processing_provider/writing/hotspot_layers.py" />
      <source>Hotspot ellipses</source>
      <translation>Elipses de los puntos calientes</translation>
    </message>
    <message>
      <location filename="../processing_provider/writing/hotspot_layers.py" />
      <source>One deviational ellipse per hotspot.</source>
      <translation>Una elipse de desviación por punto caliente.</translation>
    </message>
    <message>
      <location filename="../processing_provider/writing/hotspot_layers.py" />
      <source>Number of hotspots</source>
      <translation>Número de puntos calientes</translation>
    </message>
    <message>
      <location filename="../processing_provider/writing/output_aside.py" />
      <source>{file} is open in another program and stays as it was; the result is in {beside}.</source>
      <translation>{file} está abierto en otro programa y queda como estaba; el resultado está en {beside}.</translation>
    </message>
    <message>
      <location filename="../processing_provider/writing/sinks.py" />
      <source>The output cannot be written ({reason}): check that the disk is not full and run again.</source>
      <translation>La salida no se puede escribir ({reason}): compruebe que el disco no esté lleno y vuelva a ejecutar.</translation>
    </message>
    <message>
      <location filename="../algorithms/assets/assess.py" />
      <source>No point lies within {reach:g} m of any of the {n} assets: choose a layer of the same place, or a longer reach.</source>
      <translation>Ningún punto está a menos de {reach:g} m de alguno de los {n} bienes: elija una capa del mismo lugar, o un alcance mayor.</translation>
    </message>
    <message>
      <location filename="../algorithms/assets/assess.py" />
      <source>{n_near} of {n} assets have points within {reach:g} m; of {n_told} they are enough, and well enough placed, to tell differential motion to a tenth, or that it is below {small:g} mm.</source>
      <translation>{n_near} de {n} bienes tienen puntos a menos de {reach:g} m; en {n_told} bastan, y están bastante bien situados, para decir el movimiento diferencial con una décima parte de error, o que es menor de {small:g} mm.</translation>
    </message>
    <message>
      <location filename="../algorithms/assets/damage.py" />
      <source>The limits of classes must be positive and grow, such as 1, 2, 5, and here they are {values}.</source>
      <translation>Los límites de las clases deben ser positivos y crecientes, como 1, 2, 5, y aquí son {values}.</translation>
    </message>
    <message>
      <location filename="../algorithms/assets/figures.py" />
      <source>Classes of damage are told of vertical motion alone, and these points move along a line of sight: decompose two tracks first, take classes by velocity, or say that all motion is vertical.</source>
      <translation>Las clases de daño solo valen para el movimiento vertical, y estos puntos se mueven a lo largo de una línea de vista: descomponga antes dos pistas, elija clases por velocidad, o declare que todo el movimiento es vertical.</translation>
    </message>
    <message>
      <location filename="../algorithms/clustering/cluster_count.py" />
      <source>k = {k}: silhouette {silhouette:.2f}</source>
      <translation>k = {k}: silueta {silhouette:.2f}</translation>
    </message>
    <message>
      <location filename="../algorithms/clustering/cluster_count.py" />
      <source>{silhouette}, {n_groups} compact moving groups</source>
      <translation>{silhouette}, {n_groups} grupos compactos en movimiento</translation>
    </message>
    <message>
      <location filename="../algorithms/clustering/cluster_count.py" />
      <source>k = {k} has the highest silhouette ({silhouette:.2f}); no number of clusters found compact motion</source>
      <translation>k = {k} tiene la silueta más alta ({silhouette:.2f}); ningún número de clústeres halló movimiento compacto</translation>
    </message>
    <message>
      <location filename="../algorithms/clustering/cluster_count.py" />
      <source>k = {k} has the highest silhouette ({silhouette:.2f})</source>
      <translation>k = {k} tiene la silueta más alta ({silhouette:.2f})</translation>
    </message>
    <message>
      <location filename="../algorithms/clustering/cluster_count.py" />
      <source>k = {k} keeps {share:.0%} of the motion of the places found (the best {most:.0%}), with the highest silhouette ({silhouette:.2f}) among those that come within {near:.0%} of the best</source>
      <translation>k = {k} conserva {share:.0%} del movimiento de los lugares hallados (el mejor, {most:.0%}), con la silueta más alta ({silhouette:.2f}) entre los que se acercan a menos de {near:.0%} del mejor</translation>
    </message>
    <message>
      <location filename="../algorithms/clustering/soft_dtw.py" />
      <source>Series of {n_rows} dates cannot be aligned within a radius to centres of {n_columns}; resample them to the same dates.</source>
      <translation>Las series de {n_rows} fechas no se pueden alinear dentro de un radio con centros de {n_columns}; remuestréelas a las mismas fechas.</translation>
    </message>
    <message>
      <location filename="../algorithms/clustering/temporal_clusters.py" />
      <source>Fitting on {n_drawn} of {n} series (seed {seed}), half drawn evenly, half in proportion to their motion beyond the noise; {smoothing}.</source>
      <translation>Ajuste con {n_drawn} de {n} series (semilla {seed}), la mitad elegidas de modo uniforme y la mitad en proporción a su movimiento por encima del ruido; {smoothing}.</translation>
    </message>
    <message>
      <location filename="../algorithms/clustering/temporal_clusters.py" />
      <source>Chosen: {reason}.</source>
      <translation>Elegido: {reason}.</translation>
    </message>
    <message>
      <location filename="../algorithms/clustering/temporal_clusters.py" />
      <source>{n_clusters} temporal clusters by {metric}, converged after {n_iterations} iterations.</source>
      <translation>{n_clusters} clústeres temporales con {metric}, convergencia tras {n_iterations} iteraciones.</translation>
    </message>
    <message>
      <location filename="../algorithms/clustering/temporal_clusters.py" />
      <source>{n_clusters} temporal clusters by {metric}, stopped after {n_iterations} iterations before it converged.</source>
      <translation>{n_clusters} clústeres temporales con {metric}, detenido tras {n_iterations} iteraciones antes de converger.</translation>
    </message>
    <message>
      <location filename="../algorithms/clustering/temporal_clusters.py" />
      <source>Points per temporal cluster: {sizes}.</source>
      <translation>Puntos por clúster temporal: {sizes}.</translation>
    </message>
    <message>
      <location filename="../algorithms/clustering/temporal_clusters.py" />
      <source>The file is not a cluster model written by this plugin; choose the .json file that 'Cluster time series' saved.</source>
      <translation>El archivo no es un modelo de clústeres escrito por este complemento; elija el archivo .json que guardó «Agrupar series temporales».</translation>
    </message>
    <message>
      <location filename="../algorithms/clustering/temporal_clusters.py" />
      <source>The model needs displacement from {first} to {last}, but the layer's dates run from {given_first} to {given_last}; choose a layer that spans the model's dates, or fit a new model.</source>
      <translation>El modelo necesita desplazamiento del {first} al {last}, pero las fechas de la capa van del {given_first} al {given_last}; elija una capa que abarque las fechas del modelo o ajuste un modelo nuevo.</translation>
    </message>
    <message>
      <location filename="../algorithms/clustering/temporal_clusters.py" />
      <source>{n_clusters} centres of the model, {first} to {last}, {smoothing}.</source>
      <translation>{n_clusters} centros del modelo, del {first} al {last}, {smoothing}.</translation>
    </message>
    <message>
      <location filename="../algorithms/clustering/temporal_clusters.py" />
      <source>smoothed over {window} dates</source>
      <translation>suavizadas sobre {window} fechas</translation>
    </message>
    <message>
      <location filename="../algorithms/clustering/temporal_clusters.py" />
      <source>not smoothed</source>
      <translation>sin suavizar</translation>
    </message>
    <message>
      <location filename="../algorithms/clustering/time_series_kmeans.py" />
      <source>{n_clusters} clusters cannot be made of {n_different} different series: ask for fewer clusters, fit on a larger sample or give more points.</source>
      <translation>No se pueden formar {n_clusters} clústeres con {n_different} series distintas: pida menos clústeres, ajuste con una muestra mayor o dé más puntos.</translation>
    </message>
    <message>
      <location filename="../algorithms/comparison/compare.py" />
      <source>Only {n} points of both runs are in no hotspot of either, and at least {fewest} are needed as stable ground: choose layers that reach further.</source>
      <translation>Solo {n} puntos de ambos análisis no están en ningún punto caliente, y se necesitan al menos {fewest} como terreno estable: elija capas más extensas.</translation>
    </message>
    <message>
      <location filename="../algorithms/comparison/compare.py" />
      <source>Reference: on stable ground the later run is {offset:+.2f} ± {error:.2f} mm/yr against the earlier over the dates that both have, which is taken out.</source>
      <translation>Referencia: en terreno estable el análisis posterior es {offset:+.2f} ± {error:.2f} mm/año frente al anterior en las fechas comunes, lo que se descuenta.</translation>
    </message>
    <message>
      <location filename="../algorithms/comparison/compare.py" />
      <source>Compared {n} hotspots: {told}.</source>
      <translation>Comparados {n} puntos calientes: {told}.</translation>
    </message>
    <message>
      <location filename="../algorithms/comparison/joining.py" />
      <source>Points are matched by their ids.</source>
      <translation>Los puntos se emparejan por sus ids.</translation>
    </message>
    <message>
      <location filename="../algorithms/comparison/joining.py" />
      <source>Points are matched by place: two that are the nearest to each other.</source>
      <translation>Los puntos se emparejan por lugar: dos que son los más cercanos entre sí.</translation>
    </message>
    <message>
      <location filename="../algorithms/comparison/joining.py" />
      <source>No point of the new layer is one of the earlier, neither by its id nor by place: choose layers of the same place.</source>
      <translation>Ningún punto de la capa nueva es uno de la anterior, ni por su id ni por lugar: elija capas del mismo lugar.</translation>
    </message>
    <message>
      <location filename="../algorithms/comparison/joining.py" />
      <source>The layers have {n} dates in common, and at least {fewest} are needed to join their series: choose a release that begins before the earlier ends.</source>
      <translation>Las capas tienen {n} fechas en común, y se necesitan al menos {fewest} para unir sus series: elija una versión que empiece antes de que acabe la anterior.</translation>
    </message>
    <message>
      <location filename="../algorithms/comparison/joining.py" />
      <source>Dates in common: {n}, {n_old} earlier ones are put before. Reference: the new layer is {slope:+.2f} ± {error:.2f} mm/yr against the earlier, which is taken out.</source>
      <translation>Fechas en común: {n}, se anteponen {n_old} anteriores. Referencia: la capa nueva es {slope:+.2f} ± {error:.2f} mm/año frente a la anterior, lo que se descuenta.</translation>
    </message>
    <message>
      <location filename="../algorithms/comparison/joining.py" />
      <source>{n} of {n_after} points of the new layer are joined, {alone} are new; {lost} of the earlier have no match. The offset of a point is good to {error:.1f} mm (median).</source>
      <translation>{n} de {n_after} puntos de la capa nueva están unidos, {alone} son nuevos; {lost} de la anterior no tienen pareja. El desfase de un punto es bueno a {error:.1f} mm (mediana).</translation>
    </message>
    <message>
      <location filename="../algorithms/comparison/matching.py" />
      <source>The two runs have no ground in common: none of their points lies near one of the other; choose layers of the same place.</source>
      <translation>Los dos análisis no tienen terreno en común: ningún punto de uno está cerca de uno del otro; elija capas del mismo lugar.</translation>
    </message>
    <message>
      <location filename="../algorithms/comparison/periods.py" />
      <source>The later run ends on {after} and the earlier on {before}: choose them the other way round.</source>
      <translation>El análisis posterior termina el {after} y el anterior el {before}: elíjalos al revés.</translation>
    </message>
    <message>
      <location filename="../algorithms/comparison/periods.py" />
      <source>The later run has {n} dates after the end of the earlier, {end}, and both share too few: a comparison needs half a year of new dates, or a year in common.</source>
      <translation>El análisis posterior tiene {n} fechas después del final del anterior, {end}, y comparten muy pocas: una comparación necesita medio año de fechas nuevas, o un año en común.</translation>
    </message>
    <message>
      <location filename="../algorithms/comparison/periods.py" />
      <source>Then is {then_first} to {then_last}, now {now_first} to {now_last}; both read off the later run.</source>
      <translation>Entonces es del {then_first} al {then_last}, ahora del {now_first} al {now_last}; ambos leídos del análisis posterior.</translation>
    </message>
    <message>
      <location filename="../algorithms/comparison/periods.py" />
      <source>Then is {then_first} to {then_last}, read off the earlier run, now {now_first} to {now_last}.</source>
      <translation>Entonces es del {then_first} al {then_last}, leído del análisis anterior, ahora del {now_first} al {now_last}.</translation>
    </message>
    <message>
      <location filename="../algorithms/comparison/units.py" />
      <source>The series of the two layers are not in the same unit: from date to date those of one step by {small:.2g}, those of the other by {large:.2g}; import the layer again that is not in millimetres.</source>
      <translation>Las series de las dos capas no están en la misma unidad: de una fecha a otra las de una varían {small:.2g}, las de la otra {large:.2g}; importe de nuevo la capa que no está en milímetros.</translation>
    </message>
    <message>
      <location filename="../algorithms/decomposition.py" />
      <source>The layers have no time in common: one begins on {first}, when another has ended on {last}; choose layers of the same years.</source>
      <translation>Las capas no tienen ningún tiempo en común: una empieza el {first}, cuando otra ya terminó el {last}; elija capas de los mismos años.</translation>
    </message>
    <message>
      <location filename="../algorithms/decomposition.py" />
      <source>The layers have only the time from {first} to {last} in common, with fewer than two dates in it; choose layers of the same years.</source>
      <translation>Las capas solo tienen en común el tiempo del {first} al {last}, con menos de dos fechas en él; elija capas de los mismos años.</translation>
    </message>
    <message>
      <location filename="../algorithms/decomposition.py" />
      <source>No cell of {cell_size:g} m has points of two layers with different lines of sight: choose larger cells, or layers that overlap.</source>
      <translation>Ninguna celda de {cell_size:g} m tiene puntos de dos capas con líneas de visión distintas: elija celdas más grandes o capas que se solapen.</translation>
    </message>
    <message>
      <location filename="../algorithms/decomposition.py" />
      <source>Series at {n} dates from {first} to {last}, those of the layer that has most in the time common to all; counted from the first.</source>
      <translation>Series en {n} fechas del {first} al {last}, las de la capa que más tiene en el tiempo común a todas; contadas desde la primera.</translation>
    </message>
    <message>
      <location filename="../algorithms/decomposition.py" />
      <source>ascending</source>
      <translation>ascendente</translation>
    </message>
    <message>
      <location filename="../algorithms/decomposition.py" />
      <source>descending</source>
      <translation>descendente</translation>
    </message>
    <message>
      <location filename="../algorithms/decomposition.py" />
      <source>{track}: {direction}, line of sight {east:+.2f} east, {north:+.2f} north, {up:+.2f} up; {first} to {last}; {n_usable} of {n} points can be used, {n_used} are in cells that are solved.</source>
      <translation>{track}: {direction}, línea de visión {east:+.2f} este, {north:+.2f} norte, {up:+.2f} arriba; del {first} al {last}; se pueden usar {n_usable} de {n} puntos, {n_used} están en celdas que se resuelven.</translation>
    </message>
    <message>
      <location filename="../algorithms/decomposition.py" />
      <source>{n_seen} of {n} cells of {size:g} m are seen from two directions.</source>
      <translation>{n_seen} de {n} celdas de {size:g} m se ven desde dos direcciones.</translation>
    </message>
    <message>
      <location filename="../algorithms/decomposition.py" />
      <source>Independent errors of 1 mm along each line of sight become {up:.2f} mm vertically and {east:.2f} mm to the east.</source>
      <translation>Errores independientes de 1 mm a lo largo de cada línea de visión pasan a ser {up:.2f} mm en vertical y {east:.2f} mm hacia el este.</translation>
    </message>
    <message>
      <location filename="../algorithms/decomposition.py" />
      <source>Motion to the north is taken as zero: 1 mm of it would show as {up:+.2f} mm vertically and {east:+.2f} mm to the east.</source>
      <translation>El movimiento hacia el norte se toma como cero: 1 mm de él aparecería como {up:+.2f} mm en vertical y {east:+.2f} mm hacia el este.</translation>
    </message>
    <message>
      <location filename="../algorithms/detection.py" />
      <source>The layer does not hold all the points of the run's hotspots, or holds others: take the whole layer points as the run wrote it.</source>
      <translation>La capa no contiene todos los puntos de los puntos calientes del proceso, o contiene otros: tome la capa points entera, tal como la escribió el proceso.</translation>
    </message>
    <message>
      <location filename="../algorithms/detection.py" />
      <source>Largest standard distance of a hotspot: the correlation length, {largest:.0f} m.</source>
      <translation>Mayor distancia estándar de un punto caliente: la longitud de correlación, {largest:.0f} m.</translation>
    </message>
    <message>
      <location filename="../algorithms/detection.py" />
      <source>The correlation length is unknown, so no cluster is dropped for its spread.</source>
      <translation>La longitud de correlación es desconocida, así que no se descarta ningún clúster por su dispersión.</translation>
    </message>
    <message>
      <location filename="../algorithms/detection.py" />
      <source>No point that can be used has a label: field {field} is NULL, blank or negative there; choose another field of labels, or none.</source>
      <translation>Ningún punto que se pueda usar tiene etiqueta: el campo {field} es ahí NULL, vacío o negativo; elija otro campo de etiquetas, o ninguno.</translation>
    </message>
    <message>
      <location filename="../algorithms/detection.py" />
      <source>Labels of field {field} take the place of temporal clusters: {n_labels} different ones at {n_labelled} of {n} points.</source>
      <translation>Las etiquetas del campo {field} ocupan el lugar de los clústeres temporales: {n_labels} distintas en {n_labelled} de {n} puntos.</translation>
    </message>
    <message>
      <location filename="../algorithms/hotspots/filter.py" />
      <source>spread too wide</source>
      <translation>demasiado extendidos</translation>
    </message>
    <message>
      <location filename="../algorithms/hotspots/filter.py" />
      <source>too slow</source>
      <translation>demasiado lentos</translation>
    </message>
    <message>
      <location filename="../algorithms/hotspots/filter.py" />
      <source>not significant</source>
      <translation>no significativos</translation>
    </message>
    <message>
      <location filename="../algorithms/hotspots/filter.py" />
      <source>There are no clusters to choose from.</source>
      <translation>No hay clústeres entre los que elegir.</translation>
    </message>
    <message>
      <location filename="../algorithms/hotspots/filter.py" />
      <source>Hotspots: {n_hotspots}, made of {n_kept} of {n_clusters} clusters; dropped: {dropped}.</source>
      <translation>Puntos calientes: {n_hotspots}, formados por {n_kept} de {n_clusters} clústeres; descartados: {dropped}.</translation>
    </message>
    <message>
      <location filename="../algorithms/hotspots/find.py" />
      <source>The whole scene slopes, by as much as {rate:.1f} mm/yr from one end to the other, as orbits or a reference tilt it: that is not told as broad motion.</source>
      <translation>Toda la escena está inclinada, hasta {rate:.1f} mm/año de un extremo al otro, como la inclinan las órbitas o una referencia: no se indica como movimiento amplio.</translation>
    </message>
    <message>
      <location filename="../algorithms/hotspots/find.py" />
      <source>Motion that neighbours share: {n_places} places as large as {least_rate:g} mm/yr are beyond the ground around them, and {n_false} in {n_quicker} bands of quicker courses, where nothing moves; sure enough is a chance below 1e-{least_digits:.1f}.</source>
      <translation>Movimiento que comparten los vecinos: {n_places} lugares de al menos {least_rate:g} mm/año superan el terreno de alrededor, y {n_false} en {n_quicker} bandas de evoluciones más rápidas, donde nada se mueve; es bastante segura una probabilidad inferior a 1e-{least_digits:.1f}.</translation>
    </message>
    <message>
      <location filename="../algorithms/hotspots/measure.py" />
      <source>Hotspots: {n}, {n_broad} of broad motion; dropped: {dropped}.</source>
      <translation>Puntos calientes: {n}, {n_broad} de movimiento amplio; descartados: {dropped}.</translation>
    </message>
    <message>
      <location filename="../algorithms/hotspots/measure.py" />
      <source>Hotspots: {n}, {n_broad} of broad motion.</source>
      <translation>Puntos calientes: {n}, {n_broad} de movimiento amplio.</translation>
    </message>
    <message>
      <location filename="../algorithms/hotspots/motion.py" />
      <source>Changes of motion are looked for in {fewest_dates} dates or more; there are {n_days}.</source>
      <translation>Los cambios de movimiento se buscan con {fewest_dates} fechas o más; hay {n_days}.</translation>
    </message>
    <message>
      <location filename="../algorithms/hotspots/naming.py" />
      <source>The hotspots' patterns are not named: {reason}</source>
      <translation>Los patrones de los puntos calientes no se nombran: {reason}</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/classifier.py" />
      <source>Series are relative to the scene's own motion (median velocity {velocity:.2f} mm/yr).</source>
      <translation>Las series son relativas al movimiento propio de la escena (velocidad mediana {velocity:.2f} mm/año).</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/classifier.py" />
      <source>Series are taken as they come; the scene's median velocity is {velocity:.2f} mm/yr.</source>
      <translation>Las series se toman tal como vienen; la velocidad mediana de la escena es {velocity:.2f} mm/año.</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/classifier.py" />
      <source>If that is no motion of the ground (a reference point, plate motion), have the scene's motion removed.</source>
      <translation>Si eso no es movimiento del terreno (un punto de referencia, movimiento de placas), haga que se quite el movimiento de la escena.</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/classifier.py" />
      <source>The model {file} needs {names} of every point, which is not given.</source>
      <translation>El modelo {file} necesita {names} de cada punto, que no se da.</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/classifier.py" />
      <source>its inputs are {found} and not {wanted}</source>
      <translation>sus entradas son {found} y no {wanted}</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/classifier.py" />
      <source>its input {name} has shape {shape} of {type}</source>
      <translation>su entrada {name} tiene la forma {shape} de {type}</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/classifier.py" />
      <source>its outputs are {found} and not {wanted}</source>
      <translation>sus salidas son {found} y no {wanted}</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/classifier.py" />
      <source>its output {name} has shape {shape} of {type}</source>
      <translation>su salida {name} tiene la forma {shape} de {type}</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/classifier.py" />
      <source>The model {file} needs displacement from {first} to {last}, but the layer's dates run from {given_first} to {given_last}: choose a layer that spans the model's dates, or train a new model.</source>
      <translation>El modelo {file} necesita desplazamiento del {first} al {last}, pero las fechas de la capa van del {given_first} al {given_last}: elija una capa que abarque las fechas del modelo o entrene un modelo nuevo.</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/classifier.py" />
      <source>The model's dates run from {first} to {last}: {before} earlier and {after} later dates are not used.</source>
      <translation>Las fechas del modelo van del {first} al {last}: no se usan {before} fechas anteriores y {after} posteriores.</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/classifier.py" />
      <source>Series are interpolated at the model's {n} dates.</source>
      <translation>Las series se interpolan en las {n} fechas del modelo.</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/classifier.py" />
      <source>The model {file} needs at least {fewest} dates, and the layer has {n_known}: choose a layer with more dates, or another model.</source>
      <translation>El modelo {file} necesita al menos {fewest} fechas, y la capa tiene {n_known}: elija una capa con más fechas u otro modelo.</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/classifier.py" />
      <source>Series of {n_days} dates, {shortest:.0f} to {longest:.0f} days apart, are interpolated at {n_wanted} dates evenly spaced over the span; the model takes {fewest} to {most}.</source>
      <translation>Las series de {n_days} fechas, separadas de {shortest:.0f} a {longest:.0f} días, se interpolan en {n_wanted} fechas repartidas de modo uniforme en el periodo; el modelo admite de {fewest} a {most}.</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/classifier.py" />
      <source>it fails on series of {shape} dates ({first_line})</source>
      <translation>falla con series de {shape} fechas ({first_line})</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/classifier.py" />
      <source>it answers {n_series} series with an array of shape {shape}</source>
      <translation>responde a {n_series} series con una matriz de forma {shape}</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/classifier.py" />
      <source>its probabilities do not sum to 1</source>
      <translation>sus probabilidades no suman 1</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/classifier.py" />
      <source>it gives NaN</source>
      <translation>da NaN</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/classifier.py" />
      <source>{model} {version} ({network}): {n_labelled} of {n} points labelled with a probability above {threshold:g}: {classes}.</source>
      <translation>{model} {version} ({network}): {n_labelled} de {n} puntos etiquetados con una probabilidad superior a {threshold:g}: {classes}.</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/classifier.py" />
      <source>{incomplete} points have no label for want of a value of {names}.</source>
      <translation>{incomplete} puntos no tienen etiqueta por falta de un valor de {names}.</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/classifier.py" />
      <source>The model {file} cannot be used, as {reason}: choose another model.</source>
      <translation>El modelo {file} no se puede usar, porque {reason}: elija otro modelo.</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/classifier.py" />
      <source>{file} is an ONNX model that this engine cannot run ({first_line}): choose another file.</source>
      <translation>{file} es un modelo ONNX que este motor no puede ejecutar ({first_line}): elija otro archivo.</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/evaluation.py" />
      <source>No point has a true class: field {field} is NULL, blank or negative everywhere.</source>
      <translation>Ningún punto tiene clase verdadera: el campo {field} es NULL, vacío o negativo en todas partes.</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/evaluation.py" />
      <source>No point has a prediction: field {predicted} is NULL, blank or negative wherever {true} is not.</source>
      <translation>Ningún punto tiene predicción: el campo {predicted} es NULL, vacío o negativo dondequiera que {true} no lo es.</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/evaluation.py" />
      <source>Fields {true} ({true_classes}) and {predicted} ({predicted_classes}) have no class in common: choose fields of the same classes.</source>
      <translation>Los campos {true} ({true_classes}) y {predicted} ({predicted_classes}) no tienen ninguna clase en común: elija campos de las mismas clases.</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/model_card.py" />
      <source>{file} has no model card: choose a model that was trained for this plugin.</source>
      <translation>{file} no tiene ficha de modelo: elija un modelo entrenado para este complemento.</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/model_card.py" />
      <source>{file} is a model of format '{given}', and this plugin reads '{card_format}': update the plugin, or choose another model.</source>
      <translation>{file} es un modelo de formato «{given}», y este complemento lee «{card_format}»: actualice el complemento o elija otro modelo.</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/model_card.py" />
      <source>The model card of {file} cannot be used, as {reason}: choose another model.</source>
      <translation>La ficha de modelo de {file} no se puede usar, porque {reason}: elija otro modelo.</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/model_card.py" />
      <source>The model needs {names} of every point, and the layer has no such field: add it, or choose a model that takes the series alone.</source>
      <translation>El modelo necesita {names} de cada punto, y la capa no tiene ese campo: añádalo o elija un modelo que use solo las series.</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/onnx_file.py" />
      <source>{file} has {size:.0f} MB, and a model of this plugin at most {largest:.0f}: choose another file.</source>
      <translation>{file} tiene {size:.0f} MB, y un modelo de este complemento como máximo {largest:.0f}: elija otro archivo.</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/onnx_file.py" />
      <source>The model {file} cannot be read ({reason}): choose another file.</source>
      <translation>El modelo {file} no se puede leer ({reason}): elija otro archivo.</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/onnx_file.py" />
      <source>{file} is not an ONNX model, or not all of one: choose another file.</source>
      <translation>{file} no es un modelo ONNX, o no está completo: elija otro archivo.</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/onnx_file.py" />
      <source>{file} keeps its weights in another file (ONNX external data): save the model as one file.</source>
      <translation>{file} guarda sus pesos en otro archivo (datos externos de ONNX): guarde el modelo en un solo archivo.</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/training_set.py" />
      <source>There are {n_days} dates: a training set needs at least {fewest_dates}.</source>
      <translation>Hay {n_days} fechas: un conjunto de entrenamiento necesita al menos {fewest_dates}.</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/training_set.py" />
      <source>No point that can be used has a class: field {field} is NULL, blank or negative there; choose another field.</source>
      <translation>Ningún punto que se pueda usar tiene clase: el campo {field} es ahí NULL, vacío o negativo; elija otro campo.</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/training_set.py" />
      <source>{n_labelled} points have no class in field {field} and are left out.</source>
      <translation>{n_labelled} puntos no tienen clase en el campo {field} y se excluyen.</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/training_set.py" />
      <source>Predictor {name} is missing at {n_missing} of {n_labelled} points that have a class: choose other static predictors.</source>
      <translation>El predictor {name} falta en {n_missing} de {n_labelled} puntos que tienen clase: elija otros predictores estáticos.</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/training_set.py" />
      <source>Predictor {name} is left out, as {n_missing} of {n_labelled} points lack it.</source>
      <translation>El predictor {name} se excluye, porque falta en {n_missing} de {n_labelled} puntos.</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/training_set.py" />
      <source>{n_missing} points without {name} are set aside.</source>
      <translation>{n_missing} puntos sin {name} se apartan.</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/training_set.py" />
      <source>{n} points of {n_classes} classes: {sizes}.</source>
      <translation>{n} puntos de {n_classes} clases: {sizes}.</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/training_set.py" />
      <source>Field {field} has one class only, {classes}, at {n} points: a model learns to tell at least two apart; choose another field.</source>
      <translation>El campo {field} tiene una sola clase, {classes}, en {n} puntos: un modelo aprende a distinguir al menos dos; elija otro campo.</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/training_set.py" />
      <source>{n_small} of the {n_classes} classes of field {field} have fewer than {fewest_per_class} points that can be used ({named}): merge them with others, leave them NULL, or choose another field.</source>
      <translation>{n_small} de las {n_classes} clases del campo {field} tienen menos de {fewest_per_class} puntos que se puedan usar ({named}): únalas con otras, déjelas en NULL o elija otro campo.</translation>
    </message>
    <message>
      <location filename="../algorithms/networks/training_set.py" />
      <source>{file} is not a training set as exporttrainingset writes it: {why}. Export it again.</source>
      <translation>{file} no es un conjunto de entrenamiento como los que escribe exporttrainingset: {why}. Expórtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../algorithms/patterns/quantities.py" />
      <source>A curve needs at least two dates; give more dates.</source>
      <translation>Una curva necesita al menos dos fechas; dé más fechas.</translation>
    </message>
    <message>
      <location filename="../algorithms/patterns/quantities.py" />
      <source>The quantities of a pattern need at least two dates; give more dates.</source>
      <translation>Las magnitudes de un patrón necesitan al menos dos fechas; dé más fechas.</translation>
    </message>
    <message>
      <location filename="../algorithms/patterns/quantities.py" />
      <source>A displacement is missing or not finite; fill the gaps of the series first.</source>
      <translation>Un desplazamiento falta o no es finito; rellene antes los huecos de las series.</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/figures.py" />
      <source>median residual unknown, gaps {gap_share:.2%}</source>
      <translation>residuo mediano desconocido, huecos {gap_share:.2%}</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/figures.py" />
      <source>median residual {residual:.2f} mm, gaps {gap_share:.2%}</source>
      <translation>residuo mediano {residual:.2f} mm, huecos {gap_share:.2%}</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/outlier_dates.py" />
      <source>{n_dates} dates are too few to find bad ones among them: at least {fewest_dates} are needed; leave outlier dates alone.</source>
      <translation>{n_dates} fechas son demasiado pocas para hallar entre ellas las anómalas: hacen falta al menos {fewest_dates}; no quite fechas anómalas.</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/reference.py" />
      <source>No point is stable: {n_still} of {n_velocity} move by {most_velocity:g} mm/yr or less, {n_coherent} have a coherence of at least {least_coherence:g}, and none does both; allow more motion or less coherence.</source>
      <translation>Ningún punto es estable: {n_still} de {n_velocity} se mueven {most_velocity:g} mm/año o menos, {n_coherent} tienen una coherencia de al menos {least_coherence:g}, y ninguno cumple ambas cosas; permita más movimiento o menos coherencia.</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/season.py" />
      <source>The dates span {span:.1f} years, and a season cannot be told from a trend in less than a year: use more dates or leave the season in.</source>
      <translation>Las fechas abarcan {span:.1f} años, y en menos de un año no se puede distinguir una estacionalidad de una tendencia: use más fechas o deje la estacionalidad.</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/season.py" />
      <source>The {n_days} dates are too few, or too alike in their time of year, for a seasonal term: use more dates or leave the season in.</source>
      <translation>Las {n_days} fechas son demasiado pocas, o caen en épocas del año demasiado parecidas, para un término estacional: use más fechas o deje la estacionalidad.</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/steps.py" />
      <source>No step was asked for: the series are as they were.</source>
      <translation>No se pidió ningún paso: las series están como estaban.</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/steps.py" />
      <source>At first: {state}.</source>
      <translation>Al principio: {state}.</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/steps.py" />
      <source>{done} Now {after}; before, {before}.</source>
      <translation>{done} Ahora {after}; antes, {before}.</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/steps.py" />
      <source>Only {n_kept} of {n_dates} dates are missing at no more than {most:.0%} of the points, and a series needs two: allow dates to be missing at a larger share of the points.</source>
      <translation>Solo {n_kept} de {n_dates} fechas faltan en no más del {most:.0%} de los puntos, y una serie necesita dos: permita que las fechas falten en una proporción mayor de los puntos.</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/steps.py" />
      <source>Common dates: all {n_dates} kept, none is missing at more than {most:.0%} of the points.</source>
      <translation>Fechas comunes: se conservan todas las {n_dates}; ninguna falta en más del {most:.0%} de los puntos.</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/steps.py" />
      <source>Common dates: {n_dropped} of {n_dates} dropped, as they are missing at more than {most:.0%} of the points ({dropped}).</source>
      <translation>Fechas comunes: {n_dropped} de {n_dates} descartadas, porque faltan en más del {most:.0%} de los puntos ({dropped}).</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/steps.py" />
      <source>Ramps: a plane removed from each date, fitted to {n_fitted} points ({n_moving} left out, as they move); median slope {median:.3g} mm/km, largest {largest:.3g} mm/km.</source>
      <translation>Rampas: se quitó un plano de cada fecha, ajustado a {n_fitted} puntos ({n_moving} excluidos, porque se mueven); pendiente mediana {median:.3g} mm/km, máxima {largest:.3g} mm/km.</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/steps.py" />
      <source>Outlier dates: none has a score above {threshold:g}.</source>
      <translation>Fechas anómalas: ninguna tiene una puntuación superior a {threshold:g}.</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/steps.py" />
      <source>Outlier dates: {n_outlying} of {n_days} made missing, at which the points scatter by up to {most:.1f} mm, usually by {usual:.1f} mm ({names}).</source>
      <translation>Fechas anómalas: {n_outlying} de {n_days} puestas como ausentes, en las que los puntos se dispersan hasta {most:.1f} mm, normalmente {usual:.1f} mm ({names}).</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/steps.py" />
      <source>Reference: the median of {n} points ({which}), which moved by {rate:.2f} mm/yr, removed. Missing now, as none has a value there: {lost}.</source>
      <translation>Referencia: se quitó la mediana de {n} puntos ({which}), que se movió {rate:.2f} mm/año. Ausentes ahora, porque ninguno tiene valor en ellas: {lost}.</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/steps.py" />
      <source>Reference: the median of {n} points ({which}), which moved by {rate:.2f} mm/yr, removed.</source>
      <translation>Referencia: se quitó la mediana de {n} puntos ({which}), que se movió {rate:.2f} mm/año.</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/steps.py" />
      <source>all there are</source>
      <translation>todos los que hay</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/steps.py" />
      <source>No point lies inside the reference area: choose another area, or check its CRS.</source>
      <translation>Ningún punto está dentro del área de referencia: elija otra área o compruebe su SRC.</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/steps.py" />
      <source>those inside the area</source>
      <translation>los que están dentro del área</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/steps.py" />
      <source>those that move by {most:g} mm/yr or less against the scene</source>
      <translation>los que se mueven {most:g} mm/año o menos respecto a la escena</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/steps.py" />
      <source>those that move by {most:g} mm/yr or less against the scene and have a coherence of {least:g} or more</source>
      <translation>los que se mueven {most:g} mm/año o menos respecto a la escena y tienen una coherencia de {least:g} o más</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/steps.py" />
      <source>Unwrapping: {n_jumps} jumps by multiples of {wavelength:.2f} mm repaired in {n_series} of {n} series, of which {n_returning} lead away and back and {n_standing_out} stood out against the nearest points.</source>
      <translation>Desenrollado: {n_jumps} saltos de múltiplos de {wavelength:.2f} mm corregidos en {n_series} de {n} series, de los que {n_returning} se van y vuelven y {n_standing_out} destacaban respecto a los puntos más cercanos.</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/steps.py" />
      <source>Outliers: {n_values} values made missing in {n_series} series.</source>
      <translation>Valores atípicos: {n_values} valores puestos como ausentes en {n_series} series.</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/steps.py" />
      <source>Gaps: {n_filled_values} values interpolated, in gaps of {longest:g} days at most.</source>
      <translation>Huecos: {n_filled_values} valores interpolados, en huecos de {longest:g} días como máximo.</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/steps.py" />
      <source>Season: the {terms} of each series removed, median amplitude {amplitude:.2f} mm; {n_left} series left alone, whose dates do not determine it.</source>
      <translation>Estacionalidad: se quitó el {terms} de cada serie, amplitud mediana {amplitude:.2f} mm; {n_left} series quedan intactas, porque sus fechas no lo determinan.</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/steps.py" />
      <source>Season: the {terms} of each series removed, median amplitude {amplitude:.2f} mm.</source>
      <translation>Estacionalidad: se quitó el {terms} de cada serie, amplitud mediana {amplitude:.2f} mm.</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/steps.py" />
      <source>annual and semi-annual term</source>
      <translation>término anual y semestral</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/steps.py" />
      <source>annual term</source>
      <translation>término anual</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/steps.py" />
      <source>Dates {step} days apart are fewer than two within the span of {days:.0f} days: choose a shorter step.</source>
      <translation>Las fechas separadas {step} días son menos de dos en el periodo de {days:.0f} días: elija un paso más corto.</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/steps.py" />
      <source>Even dates: {n_wanted}, {step} days apart, interpolated between {n_before}.</source>
      <translation>Fechas equidistantes: {n_wanted}, separadas {step} días, interpoladas entre {n_before}.</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/steps.py" />
      <source>The filter's window of {window} dates is longer than the series of {n_days}: choose a shorter one.</source>
      <translation>La ventana del filtro de {window} fechas es más larga que la serie de {n_days}: elija una más corta.</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/steps.py" />
      <source>Savitzky-Golay: smoothed over {window} dates by polynomials of order {order}.</source>
      <translation>Savitzky-Golay: suavizado sobre {window} fechas con polinomios de orden {order}.</translation>
    </message>
    <message>
      <location filename="../algorithms/preparation/steps.py" />
      <source>{smoothed} The filter takes dates as even, and they are {shortest:.0f} to {longest:.0f} days apart: better resample them as well.</source>
      <translation>{smoothed} El filtro toma las fechas como equidistantes, y están separadas de {shortest:.0f} a {longest:.0f} días: es mejor remuestrearlas también.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/derived.py" />
      <source>The displacement of {day} is counted from {reference}, of which there is no raster: add the files up to that date.</source>
      <translation>El desplazamiento de {day} se cuenta desde {reference}, fecha de la que no hay ráster: añada los archivos hasta esa fecha.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/grids.py" />
      <source>{grid}, not {other}</source>
      <translation>{grid}, no {other}</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/grids.py" />
      <source>cells of {across:.9g} x {down:.9g}, not {across_other:.9g} x {down_other:.9g}</source>
      <translation>celdas de {across:.9g} x {down:.9g}, no {across_other:.9g} x {down_other:.9g}</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/grids.py" />
      <source>its first cell lies {columns:+.4g} columns and {rows:+.4g} rows away</source>
      <translation>su primera celda está desplazada {columns:+.4g} columnas y {rows:+.4g} filas</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/grids.py" />
      <source>{name} has another grid than {other}: {difference}. Warp it to the same grid, or leave it out.</source>
      <translation>{name} tiene otra cuadrícula que {other}: {difference}. Reproyéctelo a la misma cuadrícula o exclúyalo.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/grids.py" />
      <source>{name} breaks off or is damaged: copy or make it again.</source>
      <translation>{name} se interrumpe o está dañado: cópielo o créelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/grids.py" />
      <source>{name} is empty: copy or make it again.</source>
      <translation>{name} está vacío: cópielo o créelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/grids.py" />
      <source>{name} cannot be read as a raster: it is damaged, or of another format.</source>
      <translation>{name} no se puede leer como ráster: está dañado o es de otro formato.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/grids.py" />
      <source>{name} holds complex numbers, as interferograms do: a displacement is needed.</source>
      <translation>{name} contiene números complejos, como los interferogramas: hace falta un desplazamiento.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/grids.py" />
      <source>{name} describes its bands in letters that cannot be read, as they are not UTF-8: save it again without them.</source>
      <translation>{name} describe sus bandas con letras que no se pueden leer, porque no son UTF-8: guárdelo de nuevo sin ellas.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/grids.py" />
      <source>{name} holds several variables or none ({variables}): export the one that is meant alone.</source>
      <translation>{name} contiene varias variables o ninguna ({variables}): exporte sola la que se desea.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/grids.py" />
      <source>{name} has no place on the Earth (no geotransform): geocode it first.</source>
      <translation>{name} no tiene lugar en la Tierra (sin geotransformación): geocodifíquelo antes.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/grids.py" />
      <source>{name} has no coordinate reference system: choose one.</source>
      <translation>{name} no tiene sistema de referencia de coordenadas: elija uno.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/hdf5_stacks.py" />
      <source>{file} holds no time series ({names}): choose MintPy's timeseries.h5.</source>
      <translation>{file} no contiene ninguna serie temporal ({names}): elija el timeseries.h5 de MintPy.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/hdf5_stacks.py" />
      <source>{file} does not name the date of each raster (dataset date): make it anew with MintPy.</source>
      <translation>{file} no indica la fecha de cada ráster (conjunto de datos date): créelo de nuevo con MintPy.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/hdf5_stacks.py" />
      <source>{file} has {n_days} dates and {n} rasters: make it anew with LiCSBAS.</source>
      <translation>{file} tiene {n_days} fechas y {n} rásteres: créelo de nuevo con LiCSBAS.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/hdf5_stacks.py" />
      <source>{name} is in radar coordinates: geocode it with MintPy's geocode.py first.</source>
      <translation>{name} está en coordenadas de radar: geocodifíquelo antes con geocode.py de MintPy.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/hdf5_stacks.py" />
      <source>{name} has no coordinate reference system (attribute EPSG): choose one.</source>
      <translation>{name} no tiene sistema de referencia de coordenadas (atributo EPSG): elija uno.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/points.py" />
      <source>outside the rasters</source>
      <translation>fuera de los rásteres</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/points.py" />
      <source>without a value at any date, or 0 at all of them</source>
      <translation>sin valor en ninguna fecha, o con 0 en todas</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/points.py" />
      <source>lacking more than {max_gap_share:.0%} of the dates</source>
      <translation>a los que les faltan más del {max_gap_share:.0%} de las fechas</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/points.py" />
      <source>with a coherence below {min_coherence:g}</source>
      <translation>con una coherencia inferior a {min_coherence:g}</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/points.py" />
      <source>{name} states its unit as '{unit}', which is no length: convert it, or choose the unit.</source>
      <translation>{name} declara su unidad como «{unit}», que no es una longitud: conviértalo o elija la unidad.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/points.py" />
      <source>A smallest coherence needs a coherence raster: choose one, or set it to 0.</source>
      <translation>Una coherencia mínima necesita un ráster de coherencia: elija uno o póngala a 0.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/points.py" />
      <source>Rasters: {grid}.</source>
      <translation>Rásteres: {grid}.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/points.py" />
      <source>Displacement: {unit} -&gt; mm; {sign}; positive = towards the satellite.</source>
      <translation>Desplazamiento: {unit} -&gt; mm; {sign}; positivo = hacia el satélite.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/points.py" />
      <source>Displacement: {unit} (not stated in the files) -&gt; mm; {sign}; positive = towards the satellite.</source>
      <translation>Desplazamiento: {unit} (no declarada en los archivos) -&gt; mm; {sign}; positivo = hacia el satélite.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/points.py" />
      <source>changed in sign</source>
      <translation>con el signo cambiado</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/points.py" />
      <source>sign as it is</source>
      <translation>con el signo tal como está</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/points.py" />
      <source>{what}: {file}, {grid}; read between cells.</source>
      <translation>{what}: {file}, {grid}; leído entre las celdas.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/points.py" />
      <source>On {days} the points scatter by more than twenty times what they do on the dates around: the raster of that date holds something else, or is damaged. Leave it out.</source>
      <translation>En {days} los puntos se dispersan más de veinte veces lo que en las fechas próximas: el ráster de esa fecha contiene otra cosa o está dañado. Exclúyalo.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/points.py" />
      <source>{name} has no value at any of the points: choose a raster that covers the stack.</source>
      <translation>{name} no tiene valor en ninguno de los puntos: elija un ráster que cubra la pila.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/points.py" />
      <source>None of {n} points can be used: {left_out}.</source>
      <translation>No se puede usar ninguno de los {n} puntos: {left_out}.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/points.py" />
      <source>{n_kept} points of {n}. Left out: {left_out}.</source>
      <translation>{n_kept} puntos de {n}. Excluidos: {left_out}.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/points.py" />
      <source>{n_kept} points of {n}.</source>
      <translation>{n_kept} puntos de {n}.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/stack.py" />
      <source>Left out, having no date in their names: {names}.</source>
      <translation>Excluidos, por no tener fecha en el nombre: {names}.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/stack.py" />
      <source>Left out, being called otherwise than the {n} others: {names}.</source>
      <translation>Excluidos, por llamarse de otro modo que los otros {n}: {names}.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/stack.py" />
      <source>{file} has {count} bands, and one of several files can have only one: leave it out, or choose it alone if its bands are the dates.</source>
      <translation>{file} tiene {count} bandas, y uno de varios archivos solo puede tener una: exclúyalo, o elíjalo solo si sus bandas son las fechas.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/stack.py" />
      <source>The rasters are counted from {n} dates; all are brought to the first, {first}.</source>
      <translation>Los rásteres se cuentan desde {n} fechas; todos se llevan a la primera, {first}.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/stack.py" />
      <source>{first}, from which the rasters are counted, is added with zeros.</source>
      <translation>{first}, fecha desde la que se cuentan los rásteres, se añade con ceros.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/stack.py" />
      <source>Cells are left out where {mask} is 0.</source>
      <translation>Se omiten las celdas donde {mask} es 0.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/stack.py" />
      <source>{file} is one raster: a stack needs the displacement at two dates or more, in a file each, as bands, or in an HDF5 time series. Choose these.</source>
      <translation>{file} es un solo ráster: una pila necesita el desplazamiento en dos fechas o más, en un archivo por fecha, como bandas, o en una serie temporal HDF5. Elija estos.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/stack.py" />
      <source>The bands of {file} ({n}) have no dates, neither as descriptions nor as an axis of times: give the dates of the bands, or choose one file per date, with the date in its name.</source>
      <translation>Las bandas de {file} ({n}) no tienen fechas, ni como descripciones ni como eje de tiempos: dé las fechas de las bandas o elija un archivo por fecha, con la fecha en su nombre.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/stack.py" />
      <source>{n_days} dates are given, and {file} has {n} bands: correct the list.</source>
      <translation>Se dan {n_days} fechas, y {file} tiene {n} bandas: corrija la lista.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/stack.py" />
      <source>There is one date from {first} to {last}: a series needs at least two.</source>
      <translation>Hay una sola fecha del {first} al {last}: una serie necesita al menos dos.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/stack.py" />
      <source>There is no date from {first} to {last}: a series needs at least two.</source>
      <translation>No hay ninguna fecha del {first} al {last}: una serie necesita al menos dos.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/stack_files.py" />
      <source>There is no file or folder {path}: choose another.</source>
      <translation>No existe el archivo o la carpeta {path}: elija otro.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/stack_files.py" />
      <source>None of the {n_found} rasters of {path} has a date in its name, such as 20180106 or 2018-01-06 ({names}): rename them.</source>
      <translation>Ninguno de los {n_found} rásteres de {path} tiene una fecha en su nombre, como 20180106 o 2018-01-06 ({names}): cámbieles el nombre.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/stack_files.py" />
      <source>{path} holds no raster ({names}): choose another.</source>
      <translation>{path} no contiene ningún ráster ({names}): elija otra ubicación.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/stack_files.py" />
      <source>There are two kinds of rasters with dates, such as {one} and {other}: choose those of the displacement, for example by a pattern like {pattern}.</source>
      <translation>Hay dos tipos de rásteres con fechas, como {one} y {other}: elija los del desplazamiento, por ejemplo con un patrón como {pattern}.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/stack_files.py" />
      <source>The name of {what} {name} has no date of the calendar, such as 20180106 or 2018-01-06: rename or remove it.</source>
      <translation>El nombre de {what} {name} no tiene ninguna fecha del calendario, como 20180106 o 2018-01-06: cámbielo o elimínelo.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/stack_files.py" />
      <source>The name of {what} {name} holds several dates ({days}): a stack has one raster per date, not interferograms.</source>
      <translation>El nombre de {what} {name} contiene varias fechas ({days}): una pila tiene un ráster por fecha, no interferogramas.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/stack_files.py" />
      <source>{other} and {name} stand for the same date, {day}: leave one of them out.</source>
      <translation>{other} y {name} corresponden a la misma fecha, {day}: excluya uno de los dos.</translation>
    </message>
    <message>
      <location filename="../algorithms/rasters/variables.py" />
      <source>The variables of {file} are {names}, and none is called displacement: name the one that is meant, as NETCDF:"{file}":{first}.</source>
      <translation>Las variables de {file} son {names}, y ninguna se llama displacement: indique la que se desea, como NETCDF:"{file}":{first}.</translation>
    </message>
    <message>
      <location filename="../algorithms/sentences.py" />
      <source>{shown} and {n} more</source>
      <translation>{shown} y {n} más</translation>
    </message>
    <message>
      <location filename="../algorithms/series/trend.py" />
      <source>A trend of {n_coefficients} coefficients needs more than as many dates; there are {n_seen}.</source>
      <translation>Una tendencia de {n_coefficients} coeficientes necesita más fechas que coeficientes; hay {n_seen}.</translation>
    </message>
    <message>
      <location filename="../algorithms/series/units.py" />
      <source>Half of the series stay within {extent:.2g} mm, less than the noise of InSAR, so the displacements are not in {unit}: choose their unit.</source>
      <translation>La mitad de las series se quedan dentro de {extent:.2g} mm, menos que el ruido de InSAR, así que los desplazamientos no están en {unit}: elija su unidad.</translation>
    </message>
    <message>
      <location filename="../algorithms/series/units.py" />
      <source>Half of the series move by {extent:.1f} m or more, further than InSAR can follow, so the displacements are not in {unit}: choose their unit.</source>
      <translation>La mitad de las series se mueven {extent:.1f} m o más, más de lo que InSAR puede seguir, así que los desplazamientos no están en {unit}: elija su unidad.</translation>
    </message>
    <message>
      <location filename="../algorithms/series/units.py" />
      <source>The series scatter by {noise:.1g} from date to date, less than InSAR does in {unit}, and nothing says which unit they are in: choose it (metres are likely).</source>
      <translation>Las series se dispersan {noise:.1g} de una fecha a otra, menos que InSAR en {unit}, y nada dice en qué unidad están: elíjala (es probable que sean metros).</translation>
    </message>
    <message>
      <location filename="../algorithms/series/units.py" />
      <source>All velocities are within {farthest:.2g} of their median, closer than InSAR can tell in millimetres a year: bring them from metres a year to millimetres a year first, with the field calculator.</source>
      <translation>Todas las velocidades distan de su mediana {farthest:.2g} como mucho, menos de lo que el InSAR distingue en milímetros al año: conviértalas antes de metros a milímetros al año con la calculadora de campos.</translation>
    </message>
    <message>
      <location filename="../algorithms/series/units.py" />
      <source>Half of the velocities are {usual:.2g} or further from their median, faster than InSAR can follow in millimetres a year: bring them to millimetres a year first, with the field calculator.</source>
      <translation>La mitad de las velocidades dista de su mediana {usual:.2g} o más, más de lo que el InSAR puede seguir en milímetros al año: conviértalas antes a milímetros al año con la calculadora de campos.</translation>
    </message>
    <message>
      <location filename="../algorithms/series/usable.py" />
      <source>{n_usable} of {n} series can be used, as {set_aside} lack more than {max_gap_share:.0%} of their dates, and at least {fewest} are needed: choose a layer with more points or allow a larger share of missing dates.</source>
      <translation>Se pueden usar {n_usable} de {n} series, porque a {set_aside} les faltan más del {max_gap_share:.0%} de sus fechas, y hacen falta al menos {fewest}: elija una capa con más puntos o permita una proporción mayor de fechas sin dato.</translation>
    </message>
    <message>
      <location filename="../algorithms/series/usable.py" />
      <source>{n_usable} of {n} series can be used, and at least {fewest} are needed: choose a layer with more points.</source>
      <translation>Se pueden usar {n_usable} de {n} series, y hacen falta al menos {fewest}: elija una capa con más puntos.</translation>
    </message>
    <message>
      <location filename="../algorithms/series/usable.py" />
      <source>{n_used} series used; {n_filled_values} values interpolated in {n_gappy_series} of them; {set_aside} set aside for lacking more than {max_gap_share:.0%} of the dates.</source>
      <translation>{n_used} series usadas; {n_filled_values} valores interpolados en {n_gappy_series} de ellas; {set_aside} apartadas porque les faltan más del {max_gap_share:.0%} de las fechas.</translation>
    </message>
    <message>
      <location filename="../algorithms/series/usable.py" />
      <source>Series are relative to the scene's own motion (median velocity {scene_velocity:.2f} mm/yr).</source>
      <translation>Las series son relativas al movimiento propio de la escena (velocidad mediana {scene_velocity:.2f} mm/año).</translation>
    </message>
    <message>
      <location filename="../algorithms/series/usable.py" />
      <source>Every point has the same series, so nothing can be told apart; check the displacement columns.</source>
      <translation>Todos los puntos tienen la misma serie, así que no se puede distinguir nada; compruebe las columnas de desplazamiento.</translation>
    </message>
    <message>
      <location filename="../algorithms/series/velocity.py" />
      <source>A velocity needs at least two different dates; give more dates.</source>
      <translation>Una velocidad necesita al menos dos fechas distintas; dé más fechas.</translation>
    </message>
    <message>
      <location filename="../algorithms/settings.py" />
      <source>The neighbour distance is {eps:g} m; it must be greater than 0.</source>
      <translation>La distancia de vecindad es {eps:g} m; debe ser mayor que 0.</translation>
    </message>
    <message>
      <location filename="../algorithms/settings.py" />
      <source>The least number of points is {min_points}; it must be at least 1.</source>
      <translation>El número mínimo de puntos es {min_points}; debe ser al menos 1.</translation>
    </message>
    <message>
      <location filename="../algorithms/space/covariance_model.py" />
      <source>Only {n_used} distance bins of the covariogram hold pairs and a model needs {n_needed}; give more points, or ask the covariogram for more bins or a larger greatest distance.</source>
      <translation>Solo {n_used} clases de distancia del covariograma contienen pares y un modelo necesita {n_needed}; dé más puntos, o pida al covariograma más clases o una distancia máxima mayor.</translation>
    </message>
    <message>
      <location filename="../algorithms/space/covariance_model.py" />
      <source>No spatial correlation is found: the covariances cannot be told from zero at any distance.</source>
      <translation>No se halla correlación espacial: las covarianzas no se distinguen de cero a ninguna distancia.</translation>
    </message>
    <message>
      <location filename="../algorithms/space/covariance_model.py" />
      <source>The correlation does not fall to 5 % within {largest:.0f} m, so the correlation length is at least that: the scene holds a trend or is too small; try a larger greatest distance.</source>
      <translation>La correlación no baja al 5 % dentro de {largest:.0f} m, así que la longitud de correlación es al menos esa: la escena contiene una tendencia o es demasiado pequeña; pruebe una distancia máxima mayor.</translation>
    </message>
    <message>
      <location filename="../algorithms/space/covariance_model.py" />
      <source>The correlation is lost between the two shortest distances, {shortest:.0f} m and {second:.0f} m, so the correlation length is at most the latter; try narrower bins.</source>
      <translation>La correlación se pierde entre las dos distancias más cortas, {shortest:.0f} m y {second:.0f} m, así que la longitud de correlación es como máximo la segunda; pruebe clases más estrechas.</translation>
    </message>
    <message>
      <location filename="../algorithms/space/covariance_model.py" />
      <source>Only {share:.1f} % of the variance is spatially correlated; the rest is noise.</source>
      <translation>Solo {share:.1f} % de la varianza está correlacionada en el espacio; el resto es ruido.</translation>
    </message>
    <message>
      <location filename="../algorithms/space/covariance_model.py" />
      <source>Covariogram: no correlation length. {note}</source>
      <translation>Covariograma: sin longitud de correlación. {note}</translation>
    </message>
    <message>
      <location filename="../algorithms/space/covariance_model.py" />
      <source>Covariogram: {model} model, correlation length {length} m, sill {sill:.3g} mm², nugget {nugget:.3g} mm². {note}</source>
      <translation>Covariograma: modelo {model}, longitud de correlación {length} m, meseta {sill:.3g} mm², pepita {nugget:.3g} mm². {note}</translation>
    </message>
    <message>
      <location filename="../algorithms/space/covariance_model.py" />
      <source>Covariogram: {model} model, correlation length {length} m, sill {sill:.3g} mm², nugget {nugget:.3g} mm².</source>
      <translation>Covariograma: modelo {model}, longitud de correlación {length} m, meseta {sill:.3g} mm², pepita {nugget:.3g} mm².</translation>
    </message>
    <message>
      <location filename="../algorithms/space/covariogram.py" />
      <source>The largest distance of the covariogram is {max_distance} m; it must be above 0.</source>
      <translation>La distancia máxima del covariograma es {max_distance} m; debe ser mayor que 0.</translation>
    </message>
    <message>
      <location filename="../algorithms/space/covariogram.py" />
      <source>The edges of the covariogram's distance bins must be ascending distances of 0 m or more.</source>
      <translation>Los límites de las clases de distancia del covariograma deben ser distancias crecientes de 0 m o más.</translation>
    </message>
    <message>
      <location filename="../algorithms/space/covariogram.py" />
      <source>The displacement is the same at every point, so it has no covariance; check the displacement columns.</source>
      <translation>El desplazamiento es el mismo en todos los puntos, así que no tiene covarianza; compruebe las columnas de desplazamiento.</translation>
    </message>
    <message>
      <location filename="../algorithms/space/covariogram.py" />
      <source>No two points lie between {nearest:g} m and {farthest:g} m of each other; give more points, or choose a larger greatest distance for the covariogram.</source>
      <translation>No hay dos puntos separados entre {nearest:g} m y {farthest:g} m; dé más puntos o elija una distancia máxima mayor para el covariograma.</translation>
    </message>
    <message>
      <location filename="../algorithms/space/covariogram.py" />
      <source>Covariogram: {n_pairs} pairs of {n} points in {n_bins} bins up to {largest:.0f} m.</source>
      <translation>Covariograma: {n_pairs} pares de {n} puntos en {n_bins} clases hasta {largest:.0f} m.</translation>
    </message>
    <message>
      <location filename="../algorithms/space/covariogram.py" />
      <source>A covariogram needs at least two points and there are {n}.</source>
      <translation>Un covariograma necesita al menos dos puntos y hay {n}.</translation>
    </message>
    <message>
      <location filename="../algorithms/space/covariogram.py" />
      <source>A coordinate is not a finite number; check the points' geometries.</source>
      <translation>Una coordenada no es un número finito; compruebe las geometrías de los puntos.</translation>
    </message>
    <message>
      <location filename="../algorithms/space/covariogram.py" />
      <source>All points lie at one place, so there is no distance for a covariogram.</source>
      <translation>Todos los puntos están en un mismo lugar, así que no hay distancia para un covariograma.</translation>
    </message>
    <message>
      <location filename="../algorithms/space/profile.py" />
      <source>The line has no length: draw it through at least two different places.</source>
      <translation>La línea no tiene longitud: dibújela a través de al menos dos lugares distintos.</translation>
    </message>
    <message>
      <location filename="../algorithms/space/spatial_split.py" />
      <source>All points lie at one place, so they cannot be split in space; give a layer with spread points.</source>
      <translation>Todos los puntos están en un mismo lugar, así que no se pueden dividir en el espacio; dé una capa con puntos dispersos.</translation>
    </message>
    <message>
      <location filename="../algorithms/space/spatial_split.py" />
      <source>Cluster {cluster} has no neighbour distance and least number of points; add its row.</source>
      <translation>El clúster {cluster} no tiene distancia de vecindad ni número mínimo de puntos; añada su fila.</translation>
    </message>
    <message>
      <location filename="../algorithms/space/spatial_split.py" />
      <source>as given</source>
      <translation>tal como se dio</translation>
    </message>
    <message>
      <location filename="../algorithms/space/spatial_split.py" />
      <source>from the density of the points and the correlation length, {length:.0f} m</source>
      <translation>según la densidad de los puntos y la longitud de correlación, {length:.0f} m</translation>
    </message>
    <message>
      <location filename="../algorithms/space/spatial_split.py" />
      <source>from the density of the points</source>
      <translation>según la densidad de los puntos</translation>
    </message>
    <message>
      <location filename="../algorithms/space/spatial_split.py" />
      <source>DBSCAN: neighbours within {eps:.1f} m ({origin}), at least {min_points} points.</source>
      <translation>DBSCAN: vecinos a menos de {eps:.1f} m ({origin}), al menos {min_points} puntos.</translation>
    </message>
    <message>
      <location filename="../algorithms/space/spatial_split.py" />
      <source>{n_clusters} clusters in space and time; {n_alone} points belong to none.</source>
      <translation>{n_clusters} clústeres en el espacio y el tiempo; {n_alone} puntos no pertenecen a ninguno.</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/dates.py" />
      <source>Column {name} looks like a date, but there is no such day in the calendar: correct or remove it.</source>
      <translation>La columna {name} parece una fecha, pero no existe ese día en el calendario: corríjala o elimínela.</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/dates.py" />
      <source>'{word}' among the dates is no date: write each as YYYYMMDD, separated by commas.</source>
      <translation>«{word}» entre las fechas no es una fecha: escriba cada una como YYYYMMDD, separadas por comas.</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/dates.py" />
      <source>The dates are not in order of time, or one is there twice: correct the list.</source>
      <translation>Las fechas no están en orden de tiempo, o una está dos veces: corrija la lista.</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/dates.py" />
      <source>There are two kinds of columns with dates, such as {one} and {other}: remove those that hold no displacement, or choose the date fields.</source>
      <translation>Hay dos tipos de columnas con fechas, como {one} y {other}: elimine las que no contienen desplazamiento o elija los campos de fecha.</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/dates.py" />
      <source>The name of field {name} holds no date, or several: choose fields named such as 20180106, D20180106 or 2018-01-06.</source>
      <translation>El nombre del campo {name} no contiene ninguna fecha, o varias: elija campos con nombres como 20180106, D20180106 o 2018-01-06.</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/dates.py" />
      <source>One date is given, and a series needs at least two: give all dates, or none.</source>
      <translation>Se da una fecha, y una serie necesita al menos dos: dé todas las fechas, o ninguna.</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/dates.py" />
      <source>{n_days} dates are given, and the file has {n_columns} columns: correct the list.</source>
      <translation>Se dan {n_days} fechas, y el archivo tiene {n_columns} columnas: corrija la lista.</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/dates.py" />
      <source>The names of the last {n} columns are not all different: rename them.</source>
      <translation>Los nombres de las últimas {n} columnas no son todos distintos: cámbielos.</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/dates.py" />
      <source>Column {column} is given the date {day}, and its name says {named}: give no dates, or a date for each column of displacements.</source>
      <translation>A la columna {column} se le da la fecha {day}, y su nombre dice {named}: no dé fechas, o dé una por cada columna de desplazamiento.</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/dates.py" />
      <source>{n} dates are given for the last {n} columns, and {before} before them is called alike: give a date for each column of displacements.</source>
      <translation>Se dan {n} fechas para las últimas {n} columnas, y {before}, antes de ellas, se llama de modo parecido: dé una fecha por cada columna de desplazamiento.</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/dates.py" />
      <source>Columns {other} and {name} stand for the same date, {day}: remove one of them, or choose the date fields.</source>
      <translation>Las columnas {other} y {name} corresponden a la misma fecha, {day}: elimine una de ellas o elija los campos de fecha.</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/dates.py" />
      <source>In {name} nobody can say which number is the day and which the month: write the dates as YYYYMMDD.</source>
      <translation>En {name} no se puede saber qué número es el día y cuál el mes: escriba las fechas como YYYYMMDD.</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/export_columns.py" />
      <source>Fields {other} and {column} would both be called {name}: choose the attributes to keep.</source>
      <translation>Los campos {other} y {column} se llamarían ambos {name}: elija los atributos que se conservan.</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/formats.py" />
      <source>positive = towards the satellite</source>
      <translation>positivo = hacia el satélite</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/formats.py" />
      <source>as in the file; read as positive = towards the satellite</source>
      <translation>como en el archivo; leído como positivo = hacia el satélite</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/formats.py" />
      <source>positive = up</source>
      <translation>positivo = hacia arriba</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/formats.py" />
      <source>positive = east</source>
      <translation>positivo = hacia el este</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/formats.py" />
      <source>positive = up in a vertical product, east in an east-west one</source>
      <translation>positivo = hacia arriba en un producto vertical, hacia el este en uno este-oeste</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/formats.py" />
      <source>The file has no coordinates among its columns, {columns}: they are looked for as {names}. Rename the columns that hold them.</source>
      <translation>El archivo no tiene coordenadas entre sus columnas, {columns}: se buscan como {names}. Cambie el nombre de las columnas que las contienen.</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/formats.py" />
      <source>The coordinate reference system chosen is in degrees, and the file has no longitude and latitude: choose a projected one.</source>
      <translation>El sistema de referencia de coordenadas elegido está en grados, y el archivo no tiene longitud y latitud: elija uno proyectado.</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/formats.py" />
      <source>The coordinate reference system chosen is projected, and the file has only longitude and latitude: choose a geographic one, or none.</source>
      <translation>El sistema de referencia de coordenadas elegido es proyectado, y el archivo solo tiene longitud y latitud: elija uno geográfico, o ninguno.</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/formats.py" />
      <source>The file does not say in which reference system its coordinates ({columns}) are: choose it (CRS).</source>
      <translation>El archivo no dice en qué sistema de referencia están sus coordenadas ({columns}): elíjalo (CRS).</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/formats.py" />
      <source>The file has no displacement columns: the first row must hold the names of the columns, and those of the displacements must be dates, such as 20180106, D20180106 or 2018-01-06; here they are {columns}. Rename them, or give the dates of the last columns.</source>
      <translation>El archivo no tiene columnas de desplazamiento: la primera fila debe contener los nombres de las columnas, y los de los desplazamientos deben ser fechas, como 20180106, D20180106 o 2018-01-06; aquí son {columns}. Cámbieles el nombre o dé las fechas de las últimas columnas.</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/formats.py" />
      <source>There is only one date column, {column}: a series needs at least two.</source>
      <translation>Solo hay una columna de fecha, {column}: una serie necesita al menos dos.</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/formats.py" />
      <source>A StaMPS-Visualizer export has at least five columns, longitude, latitude, velocity and the series, each with its own number, and here it has not: export it again.</source>
      <translation>Una exportación de StaMPS-Visualizer tiene al menos cinco columnas, longitud, latitud, velocidad y la serie, cada una con su propio número, y aquí no es así: expórtela de nuevo.</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/formats.py" />
      <source>The first row of a StaMPS-Visualizer export must hold the reference point, NaN and the day numbers, and here it does not: give the dates.</source>
      <translation>La primera fila de una exportación de StaMPS-Visualizer debe contener el punto de referencia, NaN y los números de día, y aquí no es así: dé las fechas.</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/formats.py" />
      <source>{n_days} dates are given, and the file has {n} columns of displacements: correct the list.</source>
      <translation>Se dan {n_days} fechas, y el archivo tiene {n} columnas de desplazamiento: corrija la lista.</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/formats.py" />
      <source>The day numbers in the first row are not in order of time: correct them or give the dates.</source>
      <translation>Los números de día de la primera fila no están en orden de tiempo: corríjalos o dé las fechas.</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/formats.py" />
      <source>The first row should hold day numbers, and {number:g} is none: correct it or give the dates.</source>
      <translation>La primera fila debería contener números de día, y {number:g} no lo es: corríjalo o dé las fechas.</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/formats.py" />
      <source>Column {column} occurs {count} times: remove or rename all but one.</source>
      <translation>La columna {column} aparece {count} veces: elimine o cambie el nombre de todas menos una.</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/stamps.py" />
      <source>{file} has no time series ph_mm, but {names}: choose the ps_plot_ts_*.mat that StaMPS writes for ps_plot(..., 'ts').</source>
      <translation>{file} no tiene la serie temporal ph_mm, sino {names}: elija el ps_plot_ts_*.mat que StaMPS escribe con ps_plot(..., 'ts').</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/stamps.py" />
      <source>{file} lacks {names}, and there is no ps2.mat beside it: copy that file there.</source>
      <translation>A {file} le faltan {names}, y no hay ps2.mat junto a él: copie ahí ese archivo.</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/stamps.py" />
      <source>The arrays of {file} do not fit: ph_mm {series}, lonlat {lonlat}, day {days}. Export it again.</source>
      <translation>Las matrices de {file} no encajan: ph_mm {series}, lonlat {lonlat}, day {days}. Expórtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/stamps.py" />
      <source>The day numbers of {file} are no dates: save the file again.</source>
      <translation>Los números de día de {file} no son fechas: guarde de nuevo el archivo.</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/stamps.py" />
      <source>{names} of {file} should hold numbers and does not: save the file again.</source>
      <translation>{names} de {file} debería contener números y no los contiene: guarde de nuevo el archivo.</translation>
    </message>
    <message>
      <location filename="../algorithms/tables/stamps.py" />
      <source>{file} is no MATLAB file, or breaks off: save it again.</source>
      <translation>{file} no es un archivo de MATLAB, o se interrumpe: guárdelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../algorithms/tracks.py" />
      <source>{track}: velocity and its error by regression, as the layer has no such field.</source>
      <translation>{track}: velocidad y su error por regresión, porque la capa no tiene ese campo.</translation>
    </message>
    <message>
      <location filename="../algorithms/tracks.py" />
      <source>No point of {track} can be used: each lacks its line of sight or more than {max_gap_share:.0%} of its dates; check these fields, or allow a larger share of missing dates.</source>
      <translation>No se puede usar ningún punto de {track}: a cada uno le falta su línea de visión o más del {max_gap_share:.0%} de sus fechas; compruebe estos campos o permita una proporción mayor de fechas sin dato.</translation>
    </message>
    <message>
      <location filename="../algorithms/tracks.py" />
      <source>The line of sight of {track} is no unit vector: its east and up components have a length of {length:.2f}, and about 0.99 is expected; check these fields.</source>
      <translation>La línea de visión de {track} no es un vector unitario: sus componentes este y arriba tienen una longitud de {length:.2f}, y se espera alrededor de 0.99; compruebe estos campos.</translation>
    </message>
    <message>
      <location filename="../algorithms/tracks.py" />
      <source>The lines of sight of the layers are {widest:.1f} degrees apart, seen from the south, and vertical and east motion cannot be told apart below {smallest_angle:g}: choose an ascending and a descending layer.</source>
      <translation>Las líneas de visión de las capas están separadas {widest:.1f} grados, vistas desde el sur, y el movimiento vertical y el este no se pueden distinguir por debajo de {smallest_angle:g}: elija una capa ascendente y otra descendente.</translation>
    </message>
    <message>
      <location filename="../engine/job.py" />
      <source>The disk is full: the job's data do not fit into the temporary folder {parent}; free some space there, or choose another folder in Settings &gt; Options &gt; Processing &gt; General.</source>
      <translation>El disco está lleno: los datos del trabajo no caben en la carpeta temporal {parent}; libere espacio en ella o elija otra carpeta en Configuración &gt; Opciones &gt; Procesos &gt; General.</translation>
    </message>
    <message>
      <location filename="../engine/qgis_side/client.py" />
      <source>The run was cancelled.</source>
      <translation>La ejecución se canceló.</translation>
    </message>
    <message>
      <location filename="../engine/qgis_side/client.py" />
      <source>The log ends with:</source>
      <translation>El registro termina con:</translation>
    </message>
    <message>
      <location filename="../engine/qgis_side/client.py" />
      <source>The job folder {folder} cannot be written ({reason}).</source>
      <translation>No se puede escribir en la carpeta del trabajo {folder} ({reason}).</translation>
    </message>
    <message>
      <location filename="../engine/qgis_side/client.py" />
      <source>The engine's Python, {python}, cannot be started; see Plugins &gt; InSAR Hotspots &gt; Engine.</source>
      <translation>El Python del motor, {python}, no se puede iniciar; véase Complementos &gt; InSAR Hotspots &gt; Motor.</translation>
    </message>
    <message>
      <location filename="../engine/qgis_side/client.py" />
      <source>The engine's Python, {python}, ended without a result; name a Python that has the engine's libraries.</source>
      <translation>El Python del motor, {python}, terminó sin resultado; indique un Python que tenga las bibliotecas del motor.</translation>
    </message>
    <message>
      <location filename="../engine/qgis_side/client.py" />
      <source>The engine stopped with an error of its own (exit code {code}); please report it with the log.</source>
      <translation>El motor se detuvo por un error propio (código de salida {code}); comuníquelo junto con el registro.</translation>
    </message>
    <message>
      <location filename="../engine/qgis_side/client.py" />
      <source>code {code}</source>
      <translation>código {code}</translation>
    </message>
    <message>
      <location filename="../engine/qgis_side/client.py" />
      <source>signal {name}</source>
      <translation>señal {name}</translation>
    </message>
    <message>
      <location filename="../engine/qgis_side/client.py" />
      <source>The engine crashed ({name}); QGIS and your data are not affected, please report it with the log.</source>
      <translation>El motor se cerró de forma inesperada ({name}); QGIS y sus datos no se ven afectados; comuníquelo junto con el registro.</translation>
    </message>
    <message>
      <location filename="../engine/qgis_side/environment.py" />
      <source>The {origin} names {named} as the engine's Python, which is not there; correct it.</source>
      <translation>{origin} indica {named} como el Python del motor, que no está ahí; corríjalo.</translation>
    </message>
    <message>
      <location filename="../engine/qgis_side/environment.py" />
      <source>The Python that the engine was made from, in {folder}, is gone, as after an update of QGIS; make the engine anew in Plugins &gt; InSAR Hotspots &gt; Engine.</source>
      <translation>El Python con el que se creó el motor, en {folder}, ya no está, como tras una actualización de QGIS; cree el motor de nuevo en Complementos &gt; InSAR Hotspots &gt; Motor.</translation>
    </message>
    <message>
      <location filename="../engine/qgis_side/environment.py" />
      <source>The engine is not installed yet; make it in Plugins &gt; InSAR Hotspots &gt; Engine.</source>
      <translation>El motor aún no está instalado; créelo en Complementos &gt; InSAR Hotspots &gt; Motor.</translation>
    </message>
    <message>
      <location filename="../engine/qgis_side/environment.py" />
      <source>The engine was made by another version of the plugin; make it anew in Plugins &gt; InSAR Hotspots &gt; Engine.</source>
      <translation>El motor se creó con otra versión del complemento; créelo de nuevo en Complementos &gt; InSAR Hotspots &gt; Motor.</translation>
    </message>
    <message>
      <location filename="../engine/worker_side/compiling.py" />
      <source>Compiling the kernels for this computer, once: about half a minute.</source>
      <translation>Compilación de los núcleos de cálculo para este equipo, una sola vez: alrededor de medio minuto.</translation>
    </message>
    <message>
      <location filename="../engine/worker_side/tasks/assets.py" />
      <source>Fewer than two points have a velocity: choose another field or layer.</source>
      <translation>Menos de dos puntos tienen velocidad: elija otro campo u otra capa.</translation>
    </message>
    <message>
      <location filename="../engine/worker_side/tasks/assets.py" />
      <source>{n} points without a velocity are left out.</source>
      <translation>Se dejan fuera {n} puntos sin velocidad.</translation>
    </message>
    <message>
      <location filename="../engine/worker_side/tasks/assets.py" />
      <source>Velocities are relative to the scene's own motion (median velocity {scene_velocity:.2f} mm/yr).</source>
      <translation>Las velocidades son relativas al movimiento propio de la escena (velocidad mediana {scene_velocity:.2f} mm/año).</translation>
    </message>
    <message>
      <location filename="../engine/worker_side/tasks/check.py" />
      <source>Cluster 20 series by soft-DTW.</source>
      <translation>Agrupar 20 series con soft-DTW.</translation>
    </message>
    <message>
      <location filename="../engine/worker_side/tasks/check.py" />
      <source>Compare soft-DTW with tslearn's.</source>
      <translation>Comparar soft-DTW con el de tslearn.</translation>
    </message>
    <message>
      <location filename="../engine/worker_side/tasks/check.py" />
      <source>Soft-DTW of the engine under {prefix} differs from tslearn's by {difference:.3g} mm² on this processor; make the engine anew, and if that does not help, report it with the log.</source>
      <translation>El soft-DTW del motor en {prefix} difiere del de tslearn en {difference:.3g} mm² en este procesador; cree el motor de nuevo y, si eso no ayuda, comuníquelo junto con el registro.</translation>
    </message>
    <message>
      <location filename="../engine/worker_side/tasks/check.py" />
      <source>Cluster 20 points in space.</source>
      <translation>Agrupar 20 puntos en el espacio.</translation>
    </message>
    <message>
      <location filename="../engine/worker_side/tasks/check.py" />
      <source>The engine's libraries under {prefix} run but give wrong clusters; make the engine anew.</source>
      <translation>Las bibliotecas del motor en {prefix} se ejecutan pero dan clústeres erróneos; cree el motor de nuevo.</translation>
    </message>
    <message>
      <location filename="../engine/worker_side/tasks/check.py" />
      <source>Multiply 100 pairs of series.</source>
      <translation>Multiplicar 100 pares de series.</translation>
    </message>
    <message>
      <location filename="../engine/worker_side/tasks/check.py" />
      <source>Classify 20 series.</source>
      <translation>Clasificar 20 series.</translation>
    </message>
    <message>
      <location filename="../engine/worker_side/tasks/check.py" />
      <source>Find the hotspot of a small scene.</source>
      <translation>Encontrar el hotspot de una escena pequeña.</translation>
    </message>
    <message>
      <location filename="../engine/worker_side/tasks/check.py" />
      <source>Read a raster of one cell.</source>
      <translation>Leer un ráster de una celda.</translation>
    </message>
    <message>
      <location filename="../engine/worker_side/tasks/check.py" />
      <source>The engine's libraries under {prefix} run but give wrong hotspots; make the engine anew.</source>
      <translation>Las bibliotecas del motor en {prefix} se ejecutan pero dan hotspots erróneos; cree el motor de nuevo.</translation>
    </message>
    <message>
      <location filename="../engine/worker_side/tasks/check.py" />
      <source>The engine's libraries under {prefix} run but misread rasters; make the engine anew.</source>
      <translation>Las bibliotecas del motor en {prefix} se ejecutan pero leen mal los rásteres; cree el motor de nuevo.</translation>
    </message>
    <message>
      <location filename="../engine/worker_side/tasks/clusters.py" />
      <source>Cluster {number}: neighbours within {eps:g} m, at least {min_points} points.</source>
      <translation>Clúster {number}: vecinos a menos de {eps:g} m, al menos {min_points} puntos.</translation>
    </message>
    <message>
      <location filename="../engine/worker_side/tasks/networks.py" />
      <source>Summarising the points of each pattern.</source>
      <translation>Resumen de los puntos de cada patrón.</translation>
    </message>
    <message>
      <location filename="../engine/worker_side/worker.py" />
      <source>The computer's memory is not enough for this layer; use fewer points or a smaller sample.</source>
      <translation>La memoria del equipo no basta para esta capa; use menos puntos o una muestra más pequeña.</translation>
    </message>
    <message>
      <location filename="../engine/worker_side/worker.py" />
      <source>The engine's Python, {executable}, cannot load a library that the plugin needs ({error}).</source>
      <translation>El Python del motor, {executable}, no puede cargar una biblioteca que el complemento necesita ({error}).</translation>
    </message>
    <message>
      <location filename="../engine/worker_side/worker.py" />
      <source>The plugin was updated while QGIS was running; restart QGIS.</source>
      <translation>El complemento se actualizó mientras QGIS estaba en marcha; reinicie QGIS.</translation>
    </message>
    <message>
      <location filename="../processing_provider/workflows/hotspots_by_model.model3" />
      <source>Workflows</source>
      <translation>Flujos de trabajo</translation>
    </message>
    <message>
      <location filename="../processing_provider/workflows/hotspots_by_model.model3" />
      <source>Hotspots from a model's labels</source>
      <translation>Puntos calientes según las etiquetas de un modelo</translation>
    </message>
    <message>
      <location filename="../processing_provider/workflows/hotspots_by_model.model3" />
      <source>Report</source>
      <translation>Informe</translation>
    </message>
    <message>
      <location filename="../processing_provider/workflows/hotspots_by_model.model3" />
      <source>A network labels every point, and points of one label that lie close together and move are hotspots: for a model that you trained on your own site, or, left empty, the bundled network of patterns, which needs 60 dates.</source>
      <translation>Una red da una etiqueta a cada punto, y los puntos con la misma etiqueta que están cerca y se mueven son puntos calientes: para un modelo entrenado en su propio sitio o, si se deja vacío, la red de patrones incluida, que necesita 60 fechas.</translation>
    </message>
    <message>
      <location filename="../processing_provider/workflows/hotspots_by_model.model3" />
      <source>Left empty, every field named YYYYMMDD, DYYYYMMDD or D_YYYYMMDD is used.</source>
      <translation>Si se deja vacío, se usan todos los campos llamados AAAAMMDD, DAAAAMMDD o D_AAAAMMDD.</translation>
    </message>
    <message>
      <location filename="../processing_provider/workflows/hotspots_by_model.model3" />
      <source>Any point layer with one displacement field per date, in millimetres.</source>
      <translation>Cualquier capa de puntos con un campo de desplazamiento por fecha, en milímetros.</translation>
    </message>
    <message>
      <location filename="../processing_provider/workflows/hotspots_by_model.model3" />
      <source>Size of the cluster's mean velocity against the scene's median, so that a scene that drifts has no hotspots for it. 0 = any.</source>
      <translation>Valor absoluto de la velocidad media del clúster respecto a la mediana de la escena, para que una escena que deriva no tenga por ello puntos calientes. 0 = cualquiera.</translation>
    </message>
    <message>
      <location filename="../processing_provider/workflows/hotspots_step_by_step.model3" />
      <source>Hotspots step by step</source>
      <translation>Puntos calientes paso a paso</translation>
    </message>
    <message>
      <location filename="../processing_provider/workflows/hotspots_step_by_step.model3" />
      <source>The chain of Detect hotspots, one algorithm at a time, ready to be changed in the model designer: temporal clusters, covariogram, split in space, filter. It gives the same hotspots; those of Detect hotspots also have the name of their pattern.</source>
      <translation>La cadena de «Detectar puntos calientes», algoritmo por algoritmo, lista para modificarla en el diseñador de modelos: clústeres temporales, covariograma, división en el espacio, filtro. Da los mismos puntos calientes; los de «Detectar puntos calientes» tienen además el nombre de su patrón.</translation>
    </message>
    <message>
      <location filename="../processing_provider/workflows/pattern_map.model3" />
      <source>Pattern map</source>
      <translation>Mapa de patrones</translation>
    </message>
    <message>
      <location filename="../processing_provider/workflows/pattern_map.model3" />
      <source>Moving points</source>
      <translation>Puntos en movimiento</translation>
    </message>
    <message>
      <location filename="../processing_provider/workflows/pattern_map.model3" />
      <source>Figures of each pattern</source>
      <translation>Cifras de cada patrón</translation>
    </message>
    <message>
      <location filename="../processing_provider/workflows/pattern_map.model3" />
      <source>Names the pattern of every point's displacement and shows it on the map; with the points that are not stable as a layer of their own, and a table that says how many points each pattern has and how fast they move (mm/yr).</source>
      <translation>Nombra el patrón del desplazamiento de cada punto y lo muestra en el mapa; con los puntos que no son estables en una capa propia, y una tabla que dice cuántos puntos tiene cada patrón y a qué velocidad se mueven (mm/año).</translation>
    </message>
    <message>
      <location filename="../processing_provider/workflows/pattern_map.model3" />
      <source>A network of patterns trained for this plugin, such as the bundled one after tuning on your own labels.</source>
      <translation>Una red de patrones entrenada para este complemento, como la incluida tras ajustarla con sus propias etiquetas.</translation>
    </message>
    <message>
      <location filename="../processing_provider/workflows/pattern_map.model3" />
      <source>One row per pattern: number of points, their share of 1, and mean, smallest and largest velocity in mm/yr.</source>
      <translation>Una fila por patrón: número de puntos, su proporción de 1, y velocidad media, mínima y máxima en mm/año.</translation>
    </message>
    <message>
      <location filename="../processing_provider/workflows/pattern_map.model3" />
      <source>The points whose pattern is another than stable.</source>
      <translation>Los puntos cuyo patrón es distinto de estable.</translation>
    </message>
    <message>
      <location filename="../processing_provider/workflows/yearly_update.model3" />
      <source>Yearly update</source>
      <translation>Actualización anual</translation>
    </message>
    <message>
      <location filename="../processing_provider/workflows/yearly_update.model3" />
      <source>A new release, or new dates, for what was analysed before: joins the series, finds the hotspots anew with the numbers and settings of last time, and tells what changed. The report of changes begins with what to know today.</source>
      <translation>Una versión nueva, o fechas nuevas, para lo analizado antes: une las series, encuentra de nuevo los puntos calientes con los números y ajustes de la vez anterior, y dice qué cambió. El informe de cambios empieza con lo que hay que saber hoy.</translation>
    </message>
    <message>
      <location filename="../processing_provider/workflows/yearly_update.model3" />
      <source>As Detect hotspots wrote them.</source>
      <translation>Como los escribió Detectar puntos calientes.</translation>
    </message>
    <message>
      <location filename="../processing_provider/workflows/yearly_update.model3" />
      <source>As Detect hotspots wrote them, with their series.</source>
      <translation>Como los escribió Detectar puntos calientes, con sus series.</translation>
    </message>
    <message>
      <location filename="../processing_provider/workflows/yearly_update.model3" />
      <source>The new release, or the layer with new dates. It begins before the earlier layer ends, five dates at least, and goes on for half a year or more after.</source>
      <translation>La versión nueva, o la capa con fechas nuevas. Empieza antes de que acabe la capa anterior, cinco fechas al menos, y continúa medio año o más después.</translation>
    </message>
    <message>
      <location filename="../processing_provider/workflows/yearly_update.model3" />
      <source>Points with hotspots of last time</source>
      <translation>Puntos con puntos calientes de la vez anterior</translation>
    </message>
  </context>
</TS>
