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
      <source>The Python 3.11, 3.12 or 3.13 from which the environment is made.</source>
      <translation>El Python 3.11, 3.12 o 3.13 con el que se crea el entorno.</translation>
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
      <source>{python} cannot be started; name a Python 3.11, 3.12 or 3.13 under 'Made from'.</source>
      <translation>{python} no se puede iniciar; indique un Python 3.11, 3.12 o 3.13 en «Creado con».</translation>
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
      <source>{n} hotspots: median and range of the points of each</source>
      <translation>{n} puntos calientes: mediana y rango de los puntos de cada uno</translation>
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
      <source>{layer} has no points in hotspot {n}: choose the layer of points that it was made of.</source>
      <translation>{layer} no tiene puntos en el punto caliente {n}: elija la capa de puntos de la que se obtuvo.</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_answers.py" />
      <source>Hotspot {n} was made of {listed} points: choose the layer that it was made of.</source>
      <translation>El punto caliente {n} se hizo de {listed} puntos: elija la capa de la que se hizo.</translation>
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
      <source>Layer of hotspots</source>
      <translation>Capa de puntos calientes</translation>
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
      <source>Hotspots</source>
      <translation>Puntos calientes</translation>
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
      <source>Choose a hotspot in the list, click a point on the map, or drag a box around some.</source>
      <translation>Elija un punto caliente de la lista, haga clic en un punto del mapa o arrastre un recuadro alrededor de algunos.</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_table.py" />
      <source>mm/yr, relative</source>
      <translation>mm/año, relativo</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_table.py" />
      <source>Mean velocity of its points relative to the whole scene, with its standard error.</source>
      <translation>Velocidad media de sus puntos relativa a toda la escena, con su error estándar.</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_table.py" />
      <source>mm/yr, measured</source>
      <translation>mm/año, medido</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_table.py" />
      <source>Mean velocity of its points as measured, the scene's own motion included, with its standard error.</source>
      <translation>Velocidad media de sus puntos tal como se midió, incluido el movimiento de la escena, con su error estándar.</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_table.py" />
      <source>Negative is away from the satellite, or down.</source>
      <translation>Negativo es alejándose del satélite, o hacia abajo.</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_table.py" />
      <source>Rank</source>
      <translation>Orden</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_table.py" />
      <source>1 is the fastest against the scene.</source>
      <translation>1 es el más rápido respecto a la escena.</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_table.py" />
      <source>How it moves</source>
      <translation>Cómo se mueve</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_table.py" />
      <source>Steady, or when the motion changed last and how.</source>
      <translation>Constante, o cuándo cambió el movimiento por última vez y cómo.</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_table.py" />
      <source>How many points it has.</source>
      <translation>Cuántos puntos tiene.</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_table.py" />
      <source>Pattern</source>
      <translation>Patrón</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_table.py" />
      <source>Which at least half of its points share.</source>
      <translation>Que comparte al menos la mitad de sus puntos.</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_table.py" />
      <source>Confidence</source>
      <translation>Confianza</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_table.py" />
      <source>How sure the hotspot is.</source>
      <translation>Cuán seguro es el punto caliente.</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_table.py" />
      <source>before (mm/yr)</source>
      <translation>antes (mm/año)</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_table.py" />
      <source>Velocity before the latest change.</source>
      <translation>Velocidad antes del último cambio.</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_table.py" />
      <source>after (mm/yr)</source>
      <translation>después (mm/año)</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_table.py" />
      <source>Velocity after the latest change.</source>
      <translation>Velocidad después del último cambio.</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_table.py" />
      <source>Jump (mm)</source>
      <translation>Salto (mm)</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_table.py" />
      <source>Jump at the latest change.</source>
      <translation>Salto en el último cambio.</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_table.py" />
      <source>± days</source>
      <translation>± días</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_table.py" />
      <source>Standard error of the date of that change.</source>
      <translation>Error estándar de la fecha de ese cambio.</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_table.py" />
      <source>ha</source>
      <translation>ha</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_table.py" />
      <source>Area in hectares.</source>
      <translation>Área en hectáreas.</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_table.py" />
      <source>Spread (mm/yr)</source>
      <translation>Dispersión (mm/año)</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_table.py" />
      <source>Standard deviation of its points' velocities.</source>
      <translation>Desviación estándar de las velocidades de sus puntos.</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_table.py" />
      <source>Signif.</source>
      <translation>Signif.</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_table.py" />
      <source>Motion in units of what noise would give.</source>
      <translation>Movimiento en unidades de lo que daría el ruido.</translation>
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
      <location filename="../ui/words.py" />
      <source>mm/yr</source>
      <translation>mm/año</translation>
    </message>
    <message>
      <location filename="../ui/words.py" />
      <source>stable</source>
      <translation>estable</translation>
    </message>
    <message>
      <location filename="../ui/words.py" />
      <source>linear</source>
      <translation>lineal</translation>
    </message>
    <message>
      <location filename="../ui/words.py" />
      <source>step</source>
      <translation>escalón</translation>
    </message>
    <message>
      <location filename="../ui/words.py" />
      <source>piecewise linear</source>
      <translation>lineal por tramos</translation>
    </message>
    <message>
      <location filename="../ui/words.py" />
      <source>power</source>
      <translation>potencia</translation>
    </message>
    <message>
      <location filename="../ui/words.py" />
      <source>undefined</source>
      <translation>indefinido</translation>
    </message>
    <message>
      <location filename="../ui/words.py" />
      <source>high</source>
      <translation>alta</translation>
    </message>
    <message>
      <location filename="../ui/words.py" />
      <source>fair</source>
      <translation>aceptable</translation>
    </message>
    <message>
      <location filename="../ui/words.py" />
      <source>low</source>
      <translation>baja</translation>
    </message>
    <message>
      <location filename="../ui/words.py" />
      <source>not told from noise</source>
      <translation>no se distingue del ruido</translation>
    </message>
    <message>
      <location filename="../ui/words.py" />
      <source>steady</source>
      <translation>constante</translation>
    </message>
    <message>
      <location filename="../ui/words.py" />
      <source>came back</source>
      <translation>regresó</translation>
    </message>
    <message>
      <location filename="../ui/words.py" />
      <source>seasonal</source>
      <translation>estacional</translation>
    </message>
    <message>
      <location filename="../ui/words.py" />
      <source>jump of {mm} mm in {month}</source>
      <translation>salto de {mm} mm en {month}</translation>
    </message>
    <message>
      <location filename="../ui/words.py" />
      <source>begun in {month}</source>
      <translation>empezó en {month}</translation>
    </message>
    <message>
      <location filename="../ui/words.py" />
      <source>stopped in {month}</source>
      <translation>se detuvo en {month}</translation>
    </message>
    <message>
      <location filename="../ui/words.py" />
      <source>reversed in {month}</source>
      <translation>se invirtió en {month}</translation>
    </message>
    <message>
      <location filename="../ui/words.py" />
      <source>faster since {month}</source>
      <translation>más rápido desde {month}</translation>
    </message>
    <message>
      <location filename="../ui/words.py" />
      <source>slower since {month}</source>
      <translation>más lento desde {month}</translation>
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
      <source>Writes measurement points with what was found of them to a file for others: GeoPackage (.gpkg), GeoParquet (.parquet), FlatGeobuf (.fgb), CSV (.csv) or Shapefile (.shp), as the file's name says.&lt;br&gt;&lt;br&gt;Columns have this plugin's names (&lt;i&gt;velocity&lt;/i&gt;, &lt;i&gt;coherence&lt;/i&gt;, DYYYYMMDD), which InSAR Explorer reads too, those of the European Ground Motion Service (&lt;i&gt;pid&lt;/i&gt;, &lt;i&gt;mean_velocity&lt;/i&gt;, YYYYMMDD) or those of SqueeSAR (&lt;i&gt;CODE&lt;/i&gt;, &lt;i&gt;VEL&lt;/i&gt;, DYYYYMMDD). All of them can be imported again.&lt;br&gt;&lt;br&gt;A CSV has &lt;i&gt;latitude&lt;/i&gt; and &lt;i&gt;longitude&lt;/i&gt; (WGS 84) and, in a projected CRS, &lt;i&gt;x&lt;/i&gt; and &lt;i&gt;y&lt;/i&gt;; in EGMS columns &lt;i&gt;easting&lt;/i&gt; and &lt;i&gt;northing&lt;/i&gt;, which are EPSG:3035, where the points lie in its area. Text that a spreadsheet would take for a formula gets an apostrophe before it; numbers are left alone.</source>
      <translation>Escribe los puntos de medida con lo que se halló de ellos en un archivo para otros: GeoPackage (.gpkg), GeoParquet (.parquet), FlatGeobuf (.fgb), CSV (.csv) o Shapefile (.shp), según el nombre del archivo.&lt;br&gt;&lt;br&gt;Las columnas tienen los nombres de este complemento (&lt;i&gt;velocity&lt;/i&gt;, &lt;i&gt;coherence&lt;/i&gt;, DAAAAMMDD), que también lee InSAR Explorer, los del European Ground Motion Service (&lt;i&gt;pid&lt;/i&gt;, &lt;i&gt;mean_velocity&lt;/i&gt;, AAAAMMDD) o los de SqueeSAR (&lt;i&gt;CODE&lt;/i&gt;, &lt;i&gt;VEL&lt;/i&gt;, DAAAAMMDD). Todos pueden volver a importarse.&lt;br&gt;&lt;br&gt;Un CSV tiene &lt;i&gt;latitude&lt;/i&gt; y &lt;i&gt;longitude&lt;/i&gt; (WGS 84) y, en un SRC proyectado, &lt;i&gt;x&lt;/i&gt; e &lt;i&gt;y&lt;/i&gt;; con columnas EGMS, &lt;i&gt;easting&lt;/i&gt; y &lt;i&gt;northing&lt;/i&gt;, que están en EPSG:3035, donde los puntos caen en su área. El texto que una hoja de cálculo tomaría por una fórmula lleva delante un apóstrofo; los números quedan como están.</translation>
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
      <source>Turns a stack of displacement rasters into a point layer as &lt;i&gt;Import InSAR points&lt;/i&gt; writes it: one point at the centre of each cell, or the points of a layer, with a field DYYYYMMDD for each date in millimetres, and &lt;i&gt;velocity&lt;/i&gt; and &lt;i&gt;v_std&lt;/i&gt; (mm/yr) by regression.&lt;br&gt;&lt;br&gt;A stack is a folder or files with one date in each name (YYYYMMDD; GeoTIFF, GMT grid, netCDF or what GDAL reads), one file whose bands have dates as descriptions, or a geocoded &lt;i&gt;timeseries.h5&lt;/i&gt; of MintPy, whose &lt;i&gt;temporalCoherence.h5&lt;/i&gt; and &lt;i&gt;geometry&lt;/i&gt; file are taken along where they stand beside it. All rasters must have the same grid.&lt;br&gt;&lt;br&gt;Rasters of coherence and incidence angle and an elevation model may have any grid and CRS. The model gives &lt;i&gt;height&lt;/i&gt;, and &lt;i&gt;slope&lt;/i&gt; and &lt;i&gt;aspect&lt;/i&gt; in degrees, computed in metres on the ground. Cells without a value, with 0 at all dates, with too many gaps or too little coherence are left out and counted.</source>
      <translation>Convierte una pila de rásteres de desplazamiento en una capa de puntos como la que escribe &lt;i&gt;Importar puntos InSAR&lt;/i&gt;: un punto en el centro de cada celda, o los puntos de una capa, con un campo DAAAAMMDD para cada fecha en milímetros, y &lt;i&gt;velocity&lt;/i&gt; y &lt;i&gt;v_std&lt;/i&gt; (mm/año) por regresión.&lt;br&gt;&lt;br&gt;Una pila es una carpeta o unos archivos con una fecha en cada nombre (AAAAMMDD; GeoTIFF, cuadrícula de GMT, netCDF o lo que lea GDAL), un solo archivo cuyas bandas tienen fechas como descripciones, o un &lt;i&gt;timeseries.h5&lt;/i&gt; geocodificado de MintPy, del que también se usan &lt;i&gt;temporalCoherence.h5&lt;/i&gt; y el archivo &lt;i&gt;geometry&lt;/i&gt; si están junto a él. Todos los rásteres deben tener la misma cuadrícula.&lt;br&gt;&lt;br&gt;Los rásteres de coherencia y de ángulo de incidencia y un modelo de elevación pueden tener cualquier cuadrícula y SRC. El modelo da &lt;i&gt;height&lt;/i&gt;, y &lt;i&gt;slope&lt;/i&gt; y &lt;i&gt;aspect&lt;/i&gt; en grados, calculados en metros sobre el terreno. Las celdas sin valor, con 0 en todas las fechas, con demasiados huecos o con muy poca coherencia se excluyen y se cuentan.</translation>
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
      <location filename="../processing_provider/base.py" />
      <source>Make the engine…</source>
      <translation>Crear el motor…</translation>
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
      <source>East series</source>
      <translation>Series este</translation>
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
      <source>What the displacement is (for the report's words)</source>
      <translation>Qué es el desplazamiento (para las palabras del informe)</translation>
    </message>
    <message>
      <location filename="../processing_provider/detect_hotspots.py" />
      <source>As the layer's fields tell</source>
      <translation>Según indican los campos de la capa</translation>
    </message>
    <message>
      <location filename="../processing_provider/detect_hotspots.py" />
      <source>Along the line of sight</source>
      <translation>A lo largo de la línea de visión</translation>
    </message>
    <message>
      <location filename="../processing_provider/detect_hotspots.py" />
      <source>Vertical</source>
      <translation>Vertical</translation>
    </message>
    <message>
      <location filename="../processing_provider/detect_hotspots.py" />
      <source>The report says &lt;i&gt;sinking&lt;/i&gt; and &lt;i&gt;rising&lt;/i&gt; of vertical displacement only. A layer with fields of incidence angle or line of sight is taken for displacement along it; of any other, both are said.</source>
      <translation>El informe dice &lt;i&gt;sinking&lt;/i&gt; (se hunde) y &lt;i&gt;rising&lt;/i&gt; (se eleva) solo del desplazamiento vertical. En una capa con campos del ángulo de incidencia o de la línea de visión se entiende que el desplazamiento es a lo largo de ella; de cualquier otra se dicen ambas cosas.</translation>
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
      <location filename="../processing_provider/export_results.py" />
      <source>Point layer</source>
      <translation>Capa de puntos</translation>
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
      <source>Automatic: EGMS in a CSV, otherwise this plugin's</source>
      <translation>Automáticos: EGMS en un CSV; si no, los de este complemento</translation>
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
      <source>Left empty, it is the layer's.</source>
      <translation>Si se deja vacío, es el de la capa.</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_results.py" />
      <source>File</source>
      <translation>Archivo</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_results.py" />
      <source>GeoPackage (*.gpkg);;GeoParquet (*.parquet);;FlatGeobuf (*.fgb);;CSV (*.csv);;Shapefile (*.shp)</source>
      <translation>GeoPackage (*.gpkg);;GeoParquet (*.parquet);;FlatGeobuf (*.fgb);;CSV (*.csv);;Shapefile (*.shp)</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_results.py" />
      <source>An existing file is overwritten only when the export succeeds.</source>
      <translation>Un archivo existente se sustituye solo si la exportación tiene éxito.</translation>
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
      <source>Cancelled: nothing was written.</source>
      <translation>Cancelado: no se escribió nada.</translation>
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
      <location filename="../processing_provider/sample_stack.py" />
      <source>Displacement rasters</source>
      <translation>Rásteres de desplazamiento</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Files, one per date; a folder, or a pattern such as /data/disp_*.tif, of which files without a date in their names are left out; or one file with many bands.</source>
      <translation>Archivos, uno por fecha; una carpeta, o un patrón de nombre como /data/disp_*.tif, de los que se excluyen los archivos sin fecha en el nombre; o un solo archivo con muchas bandas.</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Coherence</source>
      <translation>Coherencia</translation>
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
      <source>Number of clusters</source>
      <translation>Número de clústeres</translation>
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
  </context>
</TS>
