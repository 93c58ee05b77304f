<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_GB">
  <context>
    <name>InsarHotspots</name>
    <message>
      <location filename="../plugin.py" />
      <source>Hotspots and series</source>
      <translation>热点与时间序列</translation>
    </message>
    <message>
      <location filename="../plugin.py" />
      <source>Import…</source>
      <translation>导入…</translation>
    </message>
    <message>
      <location filename="../plugin.py" />
      <source>Detect hotspots…</source>
      <translation>热点探测…</translation>
    </message>
    <message>
      <location filename="../plugin.py" />
      <source>Engine…</source>
      <translation>计算引擎…</translation>
    </message>
    <message>
      <location filename="../ui/edit_chain_action.py" />
      <source>Edit a copy in the model designer…</source>
      <translation>在模型设计器中编辑副本…</translation>
    </message>
    <message>
      <location filename="../ui/engine_dialog.py" />
      <source>InSAR Hotspots: engine</source>
      <translation>InSAR Hotspots：计算引擎</translation>
    </message>
    <message>
      <location filename="../ui/engine_dialog.py" />
      <source>The Python 3.11, 3.12 or 3.13 from which the environment is made.</source>
      <translation>用来创建环境的 Python 3.11、3.12 或 3.13。</translation>
    </message>
    <message>
      <location filename="../ui/engine_dialog.py" />
      <source>A Python that has the libraries already; leave empty to use the plugin's own.</source>
      <translation>已装有所需库的 Python；留空则使用插件自己的环境。</translation>
    </message>
    <message>
      <location filename="../ui/engine_dialog.py" />
      <source>Make the environment</source>
      <translation>创建环境</translation>
    </message>
    <message>
      <location filename="../ui/engine_dialog.py" />
      <source>Remove it</source>
      <translation>删除环境</translation>
    </message>
    <message>
      <location filename="../ui/engine_dialog.py" />
      <source>Try the engine</source>
      <translation>测试引擎</translation>
    </message>
    <message>
      <location filename="../ui/engine_dialog.py" />
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <location filename="../ui/engine_dialog.py" />
      <source>Copy the log</source>
      <translation>复制日志</translation>
    </message>
    <message>
      <location filename="../ui/engine_dialog.py" />
      <source>Import points…</source>
      <translation>导入点…</translation>
    </message>
    <message>
      <location filename="../ui/engine_dialog.py" />
      <source>Clustering runs outside QGIS, in a Python environment of its own. Making it downloads about 200 MB from the Python Package Index into {folder}; QGIS's own Python stays as it is.</source>
      <translation>聚类在 QGIS 之外的独立 Python 环境中运行。创建时会从 Python Package Index 下载约 200 MB 到 {folder}；QGIS 自带的 Python 保持不变。</translation>
    </message>
    <message>
      <location filename="../ui/engine_dialog.py" />
      <source>The plugin's own environment</source>
      <translation>插件自己的环境</translation>
    </message>
    <message>
      <location filename="../ui/engine_dialog.py" />
      <source>Made from</source>
      <translation>创建所用</translation>
    </message>
    <message>
      <location filename="../ui/engine_dialog.py" />
      <source>Or another Python</source>
      <translation>或另一个 Python</translation>
    </message>
    <message>
      <location filename="../ui/engine_dialog.py" />
      <source>Python</source>
      <translation>Python</translation>
    </message>
    <message>
      <location filename="../ui/engine_dialog.py" />
      <source>The engine works. Next: import points, or run Detect hotspots.</source>
      <translation>计算引擎可用。下一步:导入点,或运行“热点探测”。</translation>
    </message>
    <message>
      <location filename="../ui/engine_dialog.py" />
      <source>Remove the environment in {folder}?</source>
      <translation>删除 {folder} 中的环境？</translation>
    </message>
    <message>
      <location filename="../ui/engine_dialog.py" />
      <source>{python} cannot be started; name a Python 3.11, 3.12 or 3.13 under 'Made from'.</source>
      <translation>无法启动 {python}；请在“创建所用”中指定 Python 3.11、3.12 或 3.13。</translation>
    </message>
    <message>
      <location filename="../ui/engine_dialog.py" />
      <source>An empty path</source>
      <translation>空路径</translation>
    </message>
    <message>
      <location filename="../ui/engine_dialog.py" />
      <source>In use: {0.python} ({0.origin}).</source>
      <translation>正在使用：{0.python}（{0.origin}）。</translation>
    </message>
    <message>
      <location filename="../ui/exploration.py" />
      <source>Kept series</source>
      <translation>保留的序列</translation>
    </message>
    <message>
      <location filename="../ui/exploration.py" />
      <source>less {reference}</source>
      <translation>减去 {reference}</translation>
    </message>
    <message>
      <location filename="../ui/exploration.py" />
      <source>residuals</source>
      <translation>残差</translation>
    </message>
    <message>
      <location filename="../ui/exploration.py" />
      <source>linear trend</source>
      <translation>线性趋势</translation>
    </message>
    <message>
      <location filename="../ui/exploration.py" />
      <source>quadratic trend</source>
      <translation>二次趋势</translation>
    </message>
    <message>
      <location filename="../ui/exploration.py" />
      <source>cubic trend</source>
      <translation>三次趋势</translation>
    </message>
    <message>
      <location filename="../ui/exploration.py" />
      <source>exponential trend</source>
      <translation>指数趋势</translation>
    </message>
    <message>
      <location filename="../ui/exploration.py" />
      <source>logarithmic trend</source>
      <translation>对数趋势</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>Compare</source>
      <translation>比较</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>Trend</source>
      <translation>趋势</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>Map</source>
      <translation>地图</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>Axis</source>
      <translation>坐标轴</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>Tick what is drawn; double-click a name to change it.</source>
      <translation>勾选要绘制的;双击名称可更改。</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>Keep what is drawn</source>
      <translation>保留所绘内容</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>Take it as reference</source>
      <translation>作为参考</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>No reference</source>
      <translation>无参考</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>Colour…</source>
      <translation>颜色…</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>Go to</source>
      <translation>转到</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>Remove</source>
      <translation>移除</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>none</source>
      <translation>无</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>Reference: {name}</source>
      <translation>参考:{name}</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>As the pattern says</source>
      <translation>按模式</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>Linear</source>
      <translation>线性</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>Quadratic</source>
      <translation>二次</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>Cubic</source>
      <translation>三次</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>Exponential</source>
      <translation>指数</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>Logarithmic</source>
      <translation>对数</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>With a yearly season</source>
      <translation>含年周期</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>Show what it leaves</source>
      <translation>显示残差</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>Copies above and below: at half a wavelength (C band: 27.7 mm) errors of unwrapping show.</source>
      <translation>上下副本:间隔半波长(C 波段 27.7 毫米)可显示解缠误差。</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>Replicas</source>
      <translation>副本</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>About zero</source>
      <translation>以零为中心</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>Less the reference's velocity</source>
      <translation>减去参考速度</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>Colour the map</source>
      <translation>为地图着色</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>As before</source>
      <translation>恢复原样</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>Field</source>
      <translation>字段</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>Colours</source>
      <translation>颜色</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>From, to</source>
      <translation>从,到</translation>
    </message>
    <message>
      <location filename="../ui/explore_panel.py" />
      <source>The same for every plot</source>
      <translation>所有图相同</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_answers.py" />
      <source>No layer with displacement series yet: add points with one field per date, such as those that Import points or Detect hotspots makes.</source>
      <translation>尚无含形变序列的图层：请添加每个日期一个字段的点图层，例如“导入点”或“热点探测”的结果。</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_answers.py" />
      <source>No point of {layer} there: click nearer to one, or drag a box around some.</source>
      <translation>该处没有 {layer} 的点：请更靠近点处点击，或拖框选取若干点。</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_answers.py" />
      <source>Point {name}</source>
      <translation>点 {name}</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_answers.py" />
      <source>No point of {layer} in that box: drag it around some.</source>
      <translation>框内没有 {layer} 的点：请拖框包住若干点。</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_answers.py" />
      <source>{n} hotspots: median and range of the points of each</source>
      <translation>{n} 个热点：各热点内点的中位数与范围</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_answers.py" />
      <source>the first of {n} chosen</source>
      <translation>所选 {n} 个中的前几个</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_answers.py" />
      <source>{points} around it</source>
      <translation>周围 {points}</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_answers.py" />
      <source>{layer} has no points in hotspot {n}: choose the layer of points that it was made of.</source>
      <translation>{layer} 在热点 {n} 内没有点：请选择生成该热点的点图层。</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_answers.py" />
      <source>Hotspot {n} was made of {listed} points: choose the layer that it was made of.</source>
      <translation>热点 {n} 由 {listed} 个点组成:请选择生成它的图层。</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_answers.py" />
      <source>{before}, then {after} mm/yr</source>
      <translation>{before},之后 {after} 毫米/年</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_answers.py" />
      <source>{speed} mm/yr throughout</source>
      <translation>全程 {speed} 毫米/年</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_answers.py" />
      <source>Slow, as the layer has no spatial index: Layer Properties &gt; Source makes one.</source>
      <translation>图层没有空间索引，速度较慢：可在“图层属性 &gt; 源”中创建。</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_answers.py" />
      <source>relative to the scene</source>
      <translation>相对于场景</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_answers.py" />
      <source>as measured</source>
      <translation>按测量值</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_answers.py" />
      <source>There is no displacement: the date fields are NULL, or hold text.</source>
      <translation>没有形变值：日期字段为 NULL 或含文本。</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_answers.py" />
      <source>Hotspot {n}</source>
      <translation>热点 {n}</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_answers.py" />
      <source>Cluster {n}</source>
      <translation>聚类 {n}</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_answers.py" />
      <source>Temporal cluster {n}</source>
      <translation>时间聚类 {n}</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_answers.py" />
      <source>Class {n}</source>
      <translation>类别 {n}</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_answers.py" />
      <source>a sample of {n} points</source>
      <translation>{n} 个点的样本</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_answers.py" />
      <source>a sample of {n} of {total} points</source>
      <translation>{total} 个点中的 {n} 个样本</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_answers.py" />
      <source>1 point</source>
      <translation>1 个点</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_answers.py" />
      <source>{n} points</source>
      <translation>{n} 个点</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_dock.py" />
      <source>Layer of hotspots</source>
      <translation>热点图层</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_dock.py" />
      <source>Layer of points with date columns</source>
      <translation>含日期列的点图层</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_dock.py" />
      <source>Relative to the scene</source>
      <translation>相对于场景</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_dock.py" />
      <source>As measured</source>
      <translation>按测量值</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_dock.py" />
      <source>Click a point on the map, or drag a box</source>
      <translation>点击地图上的点，或拖出一个框</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_dock.py" />
      <source>Compare, reference, trend, colours, axis</source>
      <translation>比较、参考、趋势、颜色、坐标轴</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_dock.py" />
      <source>Show all of the plot</source>
      <translation>显示整个图</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_dock.py" />
      <source>Export the plot: PNG, SVG or CSV</source>
      <translation>导出图：PNG、SVG 或 CSV</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_dock.py" />
      <source>Hotspots</source>
      <translation>热点</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_dock.py" />
      <source>Points</source>
      <translation>点</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_dock.py" />
      <source>{file} cannot be written: choose another folder or name.</source>
      <translation>无法写入 {file}：请选择其他文件夹或名称。</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_dock.py" />
      <source>Written: {file}</source>
      <translation>已写入：{file}</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_dock.py" />
      <source>What motion is told against, in list and plot: the motion of the whole scene, or the data's reference.</source>
      <translation>列表和图中运动的参照:整个场景的运动,或数据自身的参考。</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_dock.py" />
      <source>This layer does not know the motion of its scene: Detect hotspots makes layers that do.</source>
      <translation>此图层不知道场景的运动:“热点探测”生成的图层才知道。</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_dock.py" />
      <source>Click a point on the map, or drag a box around some, to see how they move.</source>
      <translation>点击地图上的点，或拖框选取若干点，查看其运动。</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_dock.py" />
      <source>Choose a hotspot in the list, click a point on the map, or drag a box around some.</source>
      <translation>在列表中选择热点，点击地图上的点，或拖框选取若干点。</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_table.py" />
      <source>mm/yr, relative</source>
      <translation>毫米/年,相对</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_table.py" />
      <source>Mean velocity of its points relative to the whole scene, with its standard error.</source>
      <translation>其各点相对于整个场景的平均速度及标准误差。</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_table.py" />
      <source>mm/yr, measured</source>
      <translation>毫米/年,测量值</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_table.py" />
      <source>Mean velocity of its points as measured, the scene's own motion included, with its standard error.</source>
      <translation>其各点测得的平均速度(含场景自身运动)及标准误差。</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_table.py" />
      <source>Negative is away from the satellite, or down.</source>
      <translation>负值表示远离卫星或向下。</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_table.py" />
      <source>Rank</source>
      <translation>排名</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_table.py" />
      <source>1 is the fastest against the scene.</source>
      <translation>1 为相对场景最快者。</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_table.py" />
      <source>How it moves</source>
      <translation>如何运动</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_table.py" />
      <source>Steady, or when the motion changed last and how.</source>
      <translation>稳定，或最近一次运动变化的时间和方式。</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_table.py" />
      <source>How many points it has.</source>
      <translation>包含的点数。</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_table.py" />
      <source>Pattern</source>
      <translation>模式</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_table.py" />
      <source>Which at least half of its points share.</source>
      <translation>至少一半的点具有该模式。</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_table.py" />
      <source>Confidence</source>
      <translation>可信度</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_table.py" />
      <source>How sure the hotspot is.</source>
      <translation>热点的可靠程度。</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_table.py" />
      <source>before (mm/yr)</source>
      <translation>之前(毫米/年)</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_table.py" />
      <source>Velocity before the latest change.</source>
      <translation>最近变化之前的速度。</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_table.py" />
      <source>after (mm/yr)</source>
      <translation>之后(毫米/年)</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_table.py" />
      <source>Velocity after the latest change.</source>
      <translation>最近变化之后的速度。</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_table.py" />
      <source>Jump (mm)</source>
      <translation>跳变(毫米)</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_table.py" />
      <source>Jump at the latest change.</source>
      <translation>最近变化时的跳变。</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_table.py" />
      <source>± days</source>
      <translation>± 天</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_table.py" />
      <source>Standard error of the date of that change.</source>
      <translation>该变化日期的标准误差。</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_table.py" />
      <source>ha</source>
      <translation>公顷</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_table.py" />
      <source>Area in hectares.</source>
      <translation>面积（公顷）。</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_table.py" />
      <source>Spread (mm/yr)</source>
      <translation>离散度(毫米/年)</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_table.py" />
      <source>Standard deviation of its points' velocities.</source>
      <translation>其各点速度的标准差。</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_table.py" />
      <source>Signif.</source>
      <translation>显著性</translation>
    </message>
    <message>
      <location filename="../ui/hotspot_table.py" />
      <source>Motion in units of what noise would give.</source>
      <translation>以噪声所能产生的量为单位的运动。</translation>
    </message>
    <message>
      <location filename="../ui/plot_library.py" />
      <source>The library for plots cannot be unpacked ({error}): free some space, or install the plugin anew.</source>
      <translation>无法解压绘图库({error}):请释放空间或重新安装插件。</translation>
    </message>
    <message>
      <location filename="../ui/plot_library.py" />
      <source>Plots need pyqtgraph, which comes in the plugin's zip: install the plugin from its zip.</source>
      <translation>绘图需要插件 zip 中附带的 pyqtgraph:请从 zip 安装插件。</translation>
    </message>
    <message>
      <location filename="../ui/plot_library.py" />
      <source>The pyqtgraph that QGIS found does not work here ({error}): update or remove it.</source>
      <translation>QGIS 找到的 pyqtgraph 在此无法工作（{error}）：请更新或移除。</translation>
    </message>
    <message>
      <location filename="../ui/series_figure.py" />
      <source>{date} ± {days} days</source>
      <translation>{date} ± {days} 天</translation>
    </message>
    <message>
      <location filename="../ui/series_figure.py" />
      <source>median</source>
      <translation>中位数</translation>
    </message>
    <message>
      <location filename="../ui/series_figure.py" />
      <source>minimum</source>
      <translation>最小值</translation>
    </message>
    <message>
      <location filename="../ui/series_figure.py" />
      <source>maximum</source>
      <translation>最大值</translation>
    </message>
    <message>
      <location filename="../ui/series_figure.py" />
      <source>{name}, fitted</source>
      <translation>{name}，拟合</translation>
    </message>
    <message>
      <location filename="../ui/series_figure.py" />
      <source>step of {size} mm</source>
      <translation>阶跃 {size} mm</translation>
    </message>
    <message>
      <location filename="../ui/series_figure.py" />
      <source>piecewise linear: {speeds} mm/yr</source>
      <translation>分段线性:{speeds} 毫米/年</translation>
    </message>
    <message>
      <location filename="../ui/series_figure.py" />
      <source>, then </source>
      <translation>，然后 </translation>
    </message>
    <message>
      <location filename="../ui/series_figure.py" />
      <source>power: {size} mm in all</source>
      <translation>幂函数：共 {size} mm</translation>
    </message>
    <message>
      <location filename="../ui/series_plot.py" />
      <source>median, range and single series</source>
      <translation>中位数、范围与各条序列</translation>
    </message>
    <message>
      <location filename="../ui/series_plot.py" />
      <source>Displacement (mm)</source>
      <translation>形变（mm）</translation>
    </message>
    <message>
      <location filename="../ui/windows.py" />
      <source>No hotspot found: log and report say what was looked at.</source>
      <translation>未发现热点:日志和报告说明检查了什么。</translation>
    </message>
    <message>
      <location filename="../ui/windows.py" />
      <source>1 hotspot found</source>
      <translation>发现 1 个热点</translation>
    </message>
    <message>
      <location filename="../ui/windows.py" />
      <source>{n} hotspots found</source>
      <translation>发现 {n} 个热点</translation>
    </message>
    <message>
      <location filename="../ui/windows.py" />
      <source>Show list</source>
      <translation>显示列表</translation>
    </message>
    <message>
      <location filename="../ui/windows.py" />
      <source>Open report</source>
      <translation>打开报告</translation>
    </message>
    <message>
      <location filename="../ui/words.py" />
      <source>mm/yr</source>
      <translation>毫米/年</translation>
    </message>
    <message>
      <location filename="../ui/words.py" />
      <source>stable</source>
      <translation>稳定</translation>
    </message>
    <message>
      <location filename="../ui/words.py" />
      <source>linear</source>
      <translation>线性</translation>
    </message>
    <message>
      <location filename="../ui/words.py" />
      <source>step</source>
      <translation>阶跃</translation>
    </message>
    <message>
      <location filename="../ui/words.py" />
      <source>piecewise linear</source>
      <translation>分段线性</translation>
    </message>
    <message>
      <location filename="../ui/words.py" />
      <source>power</source>
      <translation>幂函数</translation>
    </message>
    <message>
      <location filename="../ui/words.py" />
      <source>undefined</source>
      <translation>未定义</translation>
    </message>
    <message>
      <location filename="../ui/words.py" />
      <source>high</source>
      <translation>高</translation>
    </message>
    <message>
      <location filename="../ui/words.py" />
      <source>fair</source>
      <translation>中</translation>
    </message>
    <message>
      <location filename="../ui/words.py" />
      <source>low</source>
      <translation>低</translation>
    </message>
    <message>
      <location filename="../ui/words.py" />
      <source>not told from noise</source>
      <translation>与噪声无法区分</translation>
    </message>
    <message>
      <location filename="../ui/words.py" />
      <source>steady</source>
      <translation>稳定</translation>
    </message>
    <message>
      <location filename="../ui/words.py" />
      <source>came back</source>
      <translation>已恢复</translation>
    </message>
    <message>
      <location filename="../ui/words.py" />
      <source>seasonal</source>
      <translation>季节性</translation>
    </message>
    <message>
      <location filename="../ui/words.py" />
      <source>jump of {mm} mm in {month}</source>
      <translation>{month} 跳变 {mm} 毫米</translation>
    </message>
    <message>
      <location filename="../ui/words.py" />
      <source>begun in {month}</source>
      <translation>{month} 开始</translation>
    </message>
    <message>
      <location filename="../ui/words.py" />
      <source>stopped in {month}</source>
      <translation>{month} 停止</translation>
    </message>
    <message>
      <location filename="../ui/words.py" />
      <source>reversed in {month}</source>
      <translation>{month} 反向</translation>
    </message>
    <message>
      <location filename="../ui/words.py" />
      <source>faster since {month}</source>
      <translation>自 {month} 加快</translation>
    </message>
    <message>
      <location filename="../ui/words.py" />
      <source>slower since {month}</source>
      <translation>自 {month} 减慢</translation>
    </message>
    <message>
      <location filename="../processing_provider/base.py" />
      <source>Point layer of displacement series</source>
      <translation>形变时间序列点图层</translation>
    </message>
    <message>
      <location filename="../processing_provider/base.py" />
      <source>Date fields</source>
      <translation>日期字段</translation>
    </message>
    <message>
      <location filename="../processing_provider/base.py" />
      <source>Fields that hold the displacement, in millimetres, one per acquisition. Left empty, every field named YYYYMMDD, DYYYYMMDD or D_YYYYMMDD is used.</source>
      <translation>存放形变量的字段，单位毫米，每次观测一个。留空则使用所有名为 YYYYMMDD、DYYYYMMDD 或 D_YYYYMMDD 的字段。</translation>
    </message>
    <message>
      <location filename="../processing_provider/base.py" />
      <source>Largest share of missing dates (%)</source>
      <translation>缺失日期的最大比例（%）</translation>
    </message>
    <message>
      <location filename="../processing_provider/base.py" />
      <source>Missing values inside a series are interpolated in time. A point that lacks more than this share of the dates is set aside and counted in the log.</source>
      <translation>序列内部的缺失值按时间插值。缺失日期超过此比例的点将被搁置，并在日志中计数。</translation>
    </message>
    <message>
      <location filename="../processing_provider/base.py" />
      <source>Any point layer with a coordinate reference system. A filter or a selection is respected.</source>
      <translation>任何带坐标参考系的点图层。过滤和选择均有效。</translation>
    </message>
    <message>
      <location filename="../processing_provider/base.py" />
      <source>Whole numbers; NULL and negative numbers belong to no cluster.</source>
      <translation>整数；NULL 和负数不属于任何簇。</translation>
    </message>
    <message>
      <location filename="../processing_provider/base.py" />
      <source>Text or whole numbers; NULL, blank text and negative numbers are no class.</source>
      <translation>文本或整数；NULL、空文本和负数不算类别。</translation>
    </message>
    <message>
      <location filename="../processing_provider/base.py" />
      <source>Random seed</source>
      <translation>随机种子</translation>
    </message>
    <message>
      <location filename="../processing_provider/base.py" />
      <source>The same layer, parameters and seed give the same result.</source>
      <translation>相同的图层、参数和种子得到相同的结果。</translation>
    </message>
    <message>
      <location filename="../processing_provider/base.py" />
      <source>HTML files (*.html)</source>
      <translation>HTML 文件 (*.html)</translation>
    </message>
    <message>
      <location filename="../processing_provider/base.py" />
      <source>There is not enough memory for this layer: use fewer points or fewer dates.</source>
      <translation>内存不足以处理此图层：请减少点数或日期数。</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>Classify time series (TCN)</source>
      <translation>时间序列分类（TCN）</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>Classify time series (LSTM)</source>
      <translation>时间序列分类（LSTM）</translation>
    </message>
    <message>
      <location filename="../processing_provider/cluster_time_series.py" />
      <source>Cluster time series</source>
      <translation>时间序列聚类</translation>
    </message>
    <message>
      <location filename="../processing_provider/covariogram.py" />
      <source>Displacement covariogram</source>
      <translation>形变协方差图</translation>
    </message>
    <message>
      <location filename="../processing_provider/decompose.py" />
      <source>Decompose into vertical and east</source>
      <translation>分解为垂直向和东向</translation>
    </message>
    <message>
      <location filename="../processing_provider/detect_hotspots.py" />
      <source>Detect hotspots</source>
      <translation>热点探测</translation>
    </message>
    <message>
      <location filename="../processing_provider/evaluate_labels.py" />
      <source>Evaluate labels</source>
      <translation>标签评估</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_results.py" />
      <source>Export results</source>
      <translation>导出结果</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_training_set.py" />
      <source>Export training set</source>
      <translation>导出训练集</translation>
    </message>
    <message>
      <location filename="../processing_provider/filter_hotspots.py" />
      <source>Filter hotspots</source>
      <translation>热点筛选</translation>
    </message>
    <message>
      <location filename="../processing_provider/import_points.py" />
      <source>Import InSAR points</source>
      <translation>导入 InSAR 点</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>Prepare time series</source>
      <translation>时间序列预处理</translation>
    </message>
    <message>
      <location filename="../processing_provider/profile.py" />
      <source>Profile along a line</source>
      <translation>沿线剖面</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Sample raster stack</source>
      <translation>栅格堆栈采样</translation>
    </message>
    <message>
      <location filename="../processing_provider/split_clusters.py" />
      <source>Split clusters in space</source>
      <translation>簇的空间划分</translation>
    </message>
    <message>
      <location filename="../processing_provider/standard_distance.py" />
      <source>Standard distance of clusters</source>
      <translation>簇的标准距离</translation>
    </message>
    <message>
      <location filename="../processing_provider/base.py" />
      <source>Input</source>
      <translation>输入</translation>
    </message>
    <message>
      <location filename="../processing_provider/base.py" />
      <source>Clusters</source>
      <translation>聚类</translation>
    </message>
    <message>
      <location filename="../processing_provider/base.py" />
      <source>Patterns</source>
      <translation>形变模式</translation>
    </message>
    <message>
      <location filename="../processing_provider/base.py" />
      <source>Output</source>
      <translation>输出</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>Names the pattern of every point's displacement by a temporal convolutional network (Yang et al. 2024), as the data come: any number of dates within the model's limits, regular or not; gaps are filled and unequal intervals interpolated.&lt;br&gt;&lt;br&gt;A model of patterns writes &lt;i&gt;pattern&lt;/i&gt; (stable, linear, step, piecewise linear, power or undefined) and its probability &lt;i&gt;pattern_p&lt;/i&gt;; NULL where no pattern is probable enough. Quantities are fitted by least squares, each with its standard error (&lt;i&gt;..._std&lt;/i&gt;): for every point the velocity &lt;i&gt;fit_v&lt;/i&gt;, the seasonal amplitude &lt;i&gt;season_mm&lt;/i&gt; and the residual &lt;i&gt;fit_rmse&lt;/i&gt;; for a step &lt;i&gt;step_date&lt;/i&gt;, &lt;i&gt;step_mm&lt;/i&gt; and the velocities &lt;i&gt;v1&lt;/i&gt; and &lt;i&gt;v2&lt;/i&gt; before and after; for a piecewise linear series the dates &lt;i&gt;break1&lt;/i&gt;, &lt;i&gt;break2&lt;/i&gt; and the segments' velocities &lt;i&gt;v1&lt;/i&gt;, &lt;i&gt;v2&lt;/i&gt;, &lt;i&gt;v3&lt;/i&gt;; for a power series the motion &lt;i&gt;power_mm&lt;/i&gt; and, of the course that fits best, the &lt;i&gt;exponent&lt;/i&gt;, the time &lt;i&gt;log_days&lt;/i&gt; of a logarithm or &lt;i&gt;exp_days&lt;/i&gt; of an exponential decay. Lengths are in mm, velocities in mm/yr, errors of dates in days.&lt;br&gt;&lt;br&gt;A site model, trained on your own clusters, writes the cluster's number &lt;i&gt;label&lt;/i&gt; and &lt;i&gt;label_prob&lt;/i&gt;.</source>
      <translation>用时间卷积网络识别每个点的形变模式（Yang et al. 2024），数据原样即可：日期数只要在模型范围内，规则与否均可；缺失值会填补，不等间隔会插值。&lt;br&gt;&lt;br&gt;模式模型写出 &lt;i&gt;pattern&lt;/i&gt;（stable 稳定、linear 线性、step 阶跃、piecewise linear 分段线性、power 幂律或 undefined 未定义）及其概率 &lt;i&gt;pattern_p&lt;/i&gt;；没有足够可能的模式时为 NULL。特征量由最小二乘拟合，各带标准误差（&lt;i&gt;..._std&lt;/i&gt;）：每个点有速度 &lt;i&gt;fit_v&lt;/i&gt;、季节振幅 &lt;i&gt;season_mm&lt;/i&gt; 和残差 &lt;i&gt;fit_rmse&lt;/i&gt;；阶跃有 &lt;i&gt;step_date&lt;/i&gt;、&lt;i&gt;step_mm&lt;/i&gt; 以及前后的速度 &lt;i&gt;v1&lt;/i&gt; 和 &lt;i&gt;v2&lt;/i&gt;；分段线性有转折日期 &lt;i&gt;break1&lt;/i&gt;、&lt;i&gt;break2&lt;/i&gt; 和各段速度 &lt;i&gt;v1&lt;/i&gt;、&lt;i&gt;v2&lt;/i&gt;、&lt;i&gt;v3&lt;/i&gt;；幂律有运动量 &lt;i&gt;power_mm&lt;/i&gt;，以及拟合最好的曲线的指数 &lt;i&gt;exponent&lt;/i&gt;、对数的时间 &lt;i&gt;log_days&lt;/i&gt; 或指数衰减的时间 &lt;i&gt;exp_days&lt;/i&gt;。长度单位为 mm，速度为 mm/年，日期误差为天。&lt;br&gt;&lt;br&gt;研究区模型（用您自己的簇训练）写出簇号 &lt;i&gt;label&lt;/i&gt; 和 &lt;i&gt;label_prob&lt;/i&gt;。</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>Labels every point by a recurrent network (LSTM, or LSTM + Perceptron with static predictors; Tiwari and Shirzaei 2024, section 3.2): by a bundled model of patterns, or by a model trained on the clusters of your own site, which it carries over to new dates and neighbouring areas.&lt;br&gt;&lt;br&gt;A model of patterns writes &lt;i&gt;pattern&lt;/i&gt; (stable, linear, step, piecewise linear, power or undefined) and its probability &lt;i&gt;pattern_p&lt;/i&gt;; NULL where no pattern is probable enough. Quantities are fitted by least squares, each with its standard error (&lt;i&gt;..._std&lt;/i&gt;): for every point the velocity &lt;i&gt;fit_v&lt;/i&gt;, the seasonal amplitude &lt;i&gt;season_mm&lt;/i&gt; and the residual &lt;i&gt;fit_rmse&lt;/i&gt;; for a step &lt;i&gt;step_date&lt;/i&gt;, &lt;i&gt;step_mm&lt;/i&gt; and the velocities &lt;i&gt;v1&lt;/i&gt; and &lt;i&gt;v2&lt;/i&gt; before and after; for a piecewise linear series the dates &lt;i&gt;break1&lt;/i&gt;, &lt;i&gt;break2&lt;/i&gt; and the segments' velocities &lt;i&gt;v1&lt;/i&gt;, &lt;i&gt;v2&lt;/i&gt;, &lt;i&gt;v3&lt;/i&gt;; for a power series the motion &lt;i&gt;power_mm&lt;/i&gt; and, of the course that fits best, the &lt;i&gt;exponent&lt;/i&gt;, the time &lt;i&gt;log_days&lt;/i&gt; of a logarithm or &lt;i&gt;exp_days&lt;/i&gt; of an exponential decay. Lengths are in mm, velocities in mm/yr, errors of dates in days.&lt;br&gt;&lt;br&gt;A site model, trained on your own clusters, writes the cluster's number &lt;i&gt;label&lt;/i&gt; and &lt;i&gt;label_prob&lt;/i&gt;.</source>
      <translation>用循环网络给每个点打标签（LSTM，或带静态预测变量的 LSTM + Perceptron；Tiwari 和 Shirzaei 2024，3.2 节）：用内置的模式模型，或用您自己研究区的簇训练的模型，后者可推广到新的日期和邻近区域。&lt;br&gt;&lt;br&gt;模式模型写出 &lt;i&gt;pattern&lt;/i&gt;（stable 稳定、linear 线性、step 阶跃、piecewise linear 分段线性、power 幂律或 undefined 未定义）及其概率 &lt;i&gt;pattern_p&lt;/i&gt;；没有足够可能的模式时为 NULL。特征量由最小二乘拟合，各带标准误差（&lt;i&gt;..._std&lt;/i&gt;）：每个点有速度 &lt;i&gt;fit_v&lt;/i&gt;、季节振幅 &lt;i&gt;season_mm&lt;/i&gt; 和残差 &lt;i&gt;fit_rmse&lt;/i&gt;；阶跃有 &lt;i&gt;step_date&lt;/i&gt;、&lt;i&gt;step_mm&lt;/i&gt; 以及前后的速度 &lt;i&gt;v1&lt;/i&gt; 和 &lt;i&gt;v2&lt;/i&gt;；分段线性有转折日期 &lt;i&gt;break1&lt;/i&gt;、&lt;i&gt;break2&lt;/i&gt; 和各段速度 &lt;i&gt;v1&lt;/i&gt;、&lt;i&gt;v2&lt;/i&gt;、&lt;i&gt;v3&lt;/i&gt;；幂律有运动量 &lt;i&gt;power_mm&lt;/i&gt;，以及拟合最好的曲线的指数 &lt;i&gt;exponent&lt;/i&gt;、对数的时间 &lt;i&gt;log_days&lt;/i&gt; 或指数衰减的时间 &lt;i&gt;exp_days&lt;/i&gt;。长度单位为 mm，速度为 mm/年，日期误差为天。&lt;br&gt;&lt;br&gt;研究区模型（用您自己的簇训练）写出簇号 &lt;i&gt;label&lt;/i&gt; 和 &lt;i&gt;label_prob&lt;/i&gt;。</translation>
    </message>
    <message>
      <location filename="../processing_provider/cluster_time_series.py" />
      <source>Groups points whose displacement evolves alike, wherever they are: time-series k-means with soft-DTW, DTW or Euclidean distance (Tiwari and Shirzaei 2024, section 3.1).&lt;br&gt;&lt;br&gt;The centres are fitted on a sample in which rare motion is kept; every point then gets the nearest centre in the field &lt;i&gt;tcluster&lt;/i&gt;, 0 being the largest cluster and -1 a point that was set aside. Left to itself, the number of clusters is chosen by the silhouette and by what proves compact in space; the log says why.&lt;br&gt;&lt;br&gt;A model can be saved and applied to another layer, or to the same one with newer dates.</source>
      <translation>把形变演化相似的点归为一组，不论位置：基于 soft-DTW、DTW 或欧氏距离的时间序列 k 均值（Tiwari 和 Shirzaei 2024，3.1 节）。&lt;br&gt;&lt;br&gt;聚类中心在保留少见运动的样本上拟合；随后每个点在字段 &lt;i&gt;tcluster&lt;/i&gt; 中得到最近的中心，0 为最大的簇，-1 为被搁置的点。未给定时，簇的数量由轮廓系数和空间上的紧凑程度选择；日志会说明原因。&lt;br&gt;&lt;br&gt;模型可以保存并用于另一图层，或用于日期更新后的同一图层。</translation>
    </message>
    <message>
      <location filename="../processing_provider/covariogram.py" />
      <source>Covariance of the displacement of two points by the distance between them (Tiwari and Shirzaei 2024, equation 3 and figure 7), over pairs drawn at random, with a model fitted to it.&lt;br&gt;&lt;br&gt;The &lt;i&gt;correlation length&lt;/i&gt;, the distance at which the model has fallen to 5 %, is a number that other algorithms take: how far two points may lie apart and still share one motion, and how widely a hotspot may be spread. It is 0 where no correlation is found.</source>
      <translation>两点形变的协方差随距离的变化（Tiwari 和 Shirzaei 2024，公式 3 和图 7），由随机抽取的点对计算，并拟合模型。&lt;br&gt;&lt;br&gt;&lt;i&gt;相关长度&lt;/i&gt;是模型降到 5 % 时的距离，供其他算法使用：两点相距多远仍属同一运动，热点可以分布多广。没有相关性时为 0。</translation>
    </message>
    <message>
      <location filename="../processing_provider/decompose.py" />
      <source>Turns motion along the lines of sight of an ascending and a descending layer into vertical and east motion, cell by cell of a common grid. The line of sight of each point is read from the fields &lt;i&gt;los_e, los_n, los_u&lt;/i&gt; (EGMS: &lt;i&gt;los_east, los_north, los_up&lt;/i&gt;), or computed from &lt;i&gt;incidence&lt;/i&gt; and the heading of the satellite, right-looking.&lt;br&gt;&lt;br&gt;A cell is solved where points of both layers lie in it: fields &lt;i&gt;v_up&lt;/i&gt;, &lt;i&gt;v_east&lt;/i&gt; (mm/yr, up and east positive), their errors &lt;i&gt;..._std&lt;/i&gt; propagated from those of the velocities, and the numbers of points &lt;i&gt;n_asc&lt;/i&gt;, &lt;i&gt;n_desc&lt;/i&gt;. Motion to the north is taken as zero, to which these satellites are nearly blind; the log says how much of it would show. Layers seen from directions less than 20 degrees apart are refused.&lt;br&gt;&lt;br&gt;The series of both components can be written as layers that every algorithm here takes. They are at the dates of the layer that has most of them in the time common to all, to which the others are interpolated, and count from the first of these dates.&lt;br&gt;&lt;br&gt;Further layers, of overlapping tracks, are taken along by least squares.</source>
      <translation>把升轨图层和降轨图层沿视线向的运动，在公共格网上逐单元分解为垂直向和东向运动。每个点的视线向取自字段 &lt;i&gt;los_e, los_n, los_u&lt;/i&gt;（EGMS：&lt;i&gt;los_east, los_north, los_up&lt;/i&gt;），或由 &lt;i&gt;incidence&lt;/i&gt; 和卫星航向按右视计算。&lt;br&gt;&lt;br&gt;两个图层都有点落入的单元才求解：字段 &lt;i&gt;v_up&lt;/i&gt;、&lt;i&gt;v_east&lt;/i&gt;（mm/年，向上和向东为正），由速度误差传播得到的误差 &lt;i&gt;..._std&lt;/i&gt;，以及点数 &lt;i&gt;n_asc&lt;/i&gt;、&lt;i&gt;n_desc&lt;/i&gt;。这类卫星对南北向运动几乎不敏感，因此向北的运动视为零；日志说明它会有多少混入结果。观测方向相差不到 20 度的图层不予接受。&lt;br&gt;&lt;br&gt;两个分量的序列可以写成图层，供本插件的所有算法使用。在所有图层共有的时段内，采用日期最多的图层的日期，其他图层插值到这些日期，并以其中第一个日期为零点。&lt;br&gt;&lt;br&gt;来自重叠轨道的其他图层按最小二乘一并求解。</translation>
    </message>
    <message>
      <location filename="../processing_provider/detect_hotspots.py" />
      <source>Finds where the ground moves, whatever the course: steady, faster or slower, begun or stopped, a jump, up and down, with the seasons. Neighbouring points that share a slow motion beyond that of the ground around them are a hotspot, as far as the motion reaches; what moves over kilometres, such as a city or an aquifer, is one of its own, with the places inside it. How many are false is measured on the layer itself, where nothing moves; no seed and no order of rows changes what is found. The courses of the hotspots are then compared by time-series k-means. A network names the pattern of each hotspot (after Yang et al. 2024).&lt;br&gt;&lt;br&gt;The search of Tiwari and Shirzaei (2024) can be chosen in its place: all series are grouped in time (time-series k-means), each group is split in space (DBSCAN), and what is compact, fast and significant is a hotspot. Labels that the layer has already, such as those of a model of your own, take the place of the groups in time.&lt;br&gt;&lt;br&gt;The report and the log say what was chosen and why.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../processing_provider/evaluate_labels.py" />
      <source>Holds the labels of points against their true classes: accuracy, precision and recall of each class, and the confusion matrix, which says what each class is taken for.&lt;br&gt;&lt;br&gt;Classes are compared by name, and the number 3 is the text 3. A point without a label counts as wrong; one whose true class is not known is left out. Points that the model learnt from flatter it: evaluate it on others.</source>
      <translation>把点的标签与真实类别对照：各类别的准确率、精确率和召回率，以及说明每个类别被认作什么的混淆矩阵。&lt;br&gt;&lt;br&gt;类别按名称比较，数字 3 等同于文本 3。没有标签的点算作错误；真实类别未知的点不计入。用模型学习过的点来评估会偏好：请用其他点评估。</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_results.py" />
      <source>Writes measurement points with what was found of them to a file for others: GeoPackage (.gpkg), GeoParquet (.parquet), FlatGeobuf (.fgb), CSV (.csv) or Shapefile (.shp), as the file's name says.&lt;br&gt;&lt;br&gt;Columns have this plugin's names (&lt;i&gt;velocity&lt;/i&gt;, &lt;i&gt;coherence&lt;/i&gt;, DYYYYMMDD), which InSAR Explorer reads too, those of the European Ground Motion Service (&lt;i&gt;pid&lt;/i&gt;, &lt;i&gt;mean_velocity&lt;/i&gt;, YYYYMMDD) or those of SqueeSAR (&lt;i&gt;CODE&lt;/i&gt;, &lt;i&gt;VEL&lt;/i&gt;, DYYYYMMDD). All of them can be imported again.&lt;br&gt;&lt;br&gt;A CSV has &lt;i&gt;latitude&lt;/i&gt; and &lt;i&gt;longitude&lt;/i&gt; (WGS 84) and, in a projected CRS, &lt;i&gt;x&lt;/i&gt; and &lt;i&gt;y&lt;/i&gt;; in EGMS columns &lt;i&gt;easting&lt;/i&gt; and &lt;i&gt;northing&lt;/i&gt;, which are EPSG:3035, where the points lie in its area. Text that a spreadsheet would take for a formula gets an apostrophe before it; numbers are left alone.</source>
      <translation>把测量点及其分析结果写入供他人使用的文件：GeoPackage (.gpkg)、GeoParquet (.parquet)、FlatGeobuf (.fgb)、CSV (.csv) 或 Shapefile (.shp)，由文件名决定。&lt;br&gt;&lt;br&gt;列名可用本插件的（&lt;i&gt;velocity&lt;/i&gt;、&lt;i&gt;coherence&lt;/i&gt;、DYYYYMMDD，InSAR Explorer 也能读取）、European Ground Motion Service 的（&lt;i&gt;pid&lt;/i&gt;、&lt;i&gt;mean_velocity&lt;/i&gt;、YYYYMMDD）或 SqueeSAR 的（&lt;i&gt;CODE&lt;/i&gt;、&lt;i&gt;VEL&lt;/i&gt;、DYYYYMMDD）。这些文件都可以重新导入。&lt;br&gt;&lt;br&gt;CSV 含 &lt;i&gt;latitude&lt;/i&gt; 和 &lt;i&gt;longitude&lt;/i&gt;（WGS 84），投影 CRS 时还有 &lt;i&gt;x&lt;/i&gt; 和 &lt;i&gt;y&lt;/i&gt;；采用 EGMS 列名时，若点位于 EPSG:3035 的适用范围内，则为该坐标系的 &lt;i&gt;easting&lt;/i&gt; 和 &lt;i&gt;northing&lt;/i&gt;。电子表格会当作公式的文本前加撇号；数值不变。</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_training_set.py" />
      <source>Writes the series of all points that have a class, for training a model of your own: on clusters, to label new dates or neighbouring areas (Tiwari and Shirzaei 2024, section 3.2), or on patterns that you named yourself, to fine-tune a bundled model (Yang et al. 2024, section 3).&lt;br&gt;&lt;br&gt;The file holds the displacement with gaps filled, the classes, the coordinates and static predictors: velocity and its standard error, computed from the series, and further fields. It is a NumPy archive (.npz) that the training scripts read.</source>
      <translation>写出所有有类别的点的序列，用来训练您自己的模型：用簇训练，可给新的日期或邻近区域打标签（Tiwari 和 Shirzaei 2024，3.2 节）；用您自己标注的模式训练，可微调内置模型（Yang et al. 2024，3 节）。&lt;br&gt;&lt;br&gt;文件包含填补缺失后的形变、类别、坐标和静态预测变量：由序列计算的速度及其标准误差，以及其他字段。它是训练脚本读取的 NumPy 存档（.npz）。</translation>
    </message>
    <message>
      <location filename="../processing_provider/filter_hotspots.py" />
      <source>Keeps the clusters whose standard distance is within the threshold (Tiwari and Shirzaei 2024, section 4: 5 km over Los Angeles, from the covariogram) and draws them as hotspots. Quiet ground can be compact: ask for a least velocity relative to the scene, and for significance, to be left with what moves.&lt;br&gt;&lt;br&gt;Clusters come from &lt;i&gt;Split clusters in space&lt;/i&gt; or from a model's labels. Hotspots are numbered by speed, 1 being the fastest.</source>
      <translation>保留标准距离在阈值以内的簇（Tiwari 和 Shirzaei 2024，4 节：洛杉矶为 5 km，来自协方差图），并作为热点绘出。静止的地面也可能紧凑：要求相对场景的最小速度和显著性，才能只留下运动的部分。&lt;br&gt;&lt;br&gt;簇来自&lt;i&gt;簇的空间划分&lt;/i&gt;或模型的标签。热点按速度编号，1 为最快。</translation>
    </message>
    <message>
      <location filename="../processing_provider/import_points.py" />
      <source>Turns a file of InSAR measurement points into a clean point layer: fields &lt;i&gt;velocity&lt;/i&gt;, &lt;i&gt;v_std&lt;/i&gt; (mm/yr), &lt;i&gt;coherence&lt;/i&gt;, &lt;i&gt;incidence&lt;/i&gt;, &lt;i&gt;height&lt;/i&gt; and the line of sight where the file has them, and one field DYYYYMMDD per acquisition, in millimetres and in order of time. Velocity and its standard error are computed by regression where the file has none.&lt;br&gt;&lt;br&gt;Recognised by their columns and first row: European Ground Motion Service L2a, L2b and L3 (.csv, .csv.gz or the .zip as downloaded; also as EGMStoolkit writes them), TRE SqueeSAR, MintPy (save_qgis), LiCSBAS2 (cum2csv), SARscape, SARPROZ, DePSI, StaMPS-Visualizer, and any table or vector layer with columns named YYYYMMDD, DYYYYMMDD or D_YYYYMMDD. The log says what was understood. Points without coordinates, without any value, or with text in a displacement column are left out and counted.&lt;br&gt;&lt;br&gt;A folder, or a pattern such as &lt;i&gt;EGMS_L2b_022_*.zip&lt;/i&gt;, typed in place of a file is read as tiles of one product: they become one layer, and points that are in two tiles are written once.&lt;br&gt;&lt;br&gt;The output overwrites an existing file only when the import succeeds.</source>
      <translation>把 InSAR 测量点文件转换为整洁的点图层：字段 &lt;i&gt;velocity&lt;/i&gt;、&lt;i&gt;v_std&lt;/i&gt;（mm/年）、&lt;i&gt;coherence&lt;/i&gt;、&lt;i&gt;incidence&lt;/i&gt;、&lt;i&gt;height&lt;/i&gt; 和视线向（文件中有时），以及每次观测一个字段 DYYYYMMDD，单位毫米，按时间排序。文件中没有速度及其标准误差时由回归计算。&lt;br&gt;&lt;br&gt;按列名和首行识别：European Ground Motion Service L2a、L2b 和 L3（.csv、.csv.gz 或下载的 .zip；也包括 EGMStoolkit 写出的文件）、TRE SqueeSAR、MintPy (save_qgis)、LiCSBAS2 (cum2csv)、SARscape、SARPROZ、DePSI、StaMPS-Visualizer，以及任何带有 YYYYMMDD、DYYYYMMDD 或 D_YYYYMMDD 列的表或矢量图层。日志说明识别的结果。没有坐标、没有任何数值或形变列中有文本的点不导入，但会计数。&lt;br&gt;&lt;br&gt;在文件处输入文件夹或 &lt;i&gt;EGMS_L2b_022_*.zip&lt;/i&gt; 这样的通配名，则作为同一产品的分块读取：合为一个图层，同时位于两个分块中的点只写一次。&lt;br&gt;&lt;br&gt;只有导入成功才会覆盖已有文件。</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>Makes displacement series fit to be clustered. Each step is off until asked for, and the log says what it did: the median residual of the series about a line and a yearly season, and the share of gaps, before and after.&lt;br&gt;&lt;br&gt;The steps, always in this order: (1) drop dates that many points lack; (2) remove a spatial ramp from each date; (3) take out bad dates; (4) refer to stable ground; (5) repair unwrapping jumps; (6) take out single outliers; (7) fill gaps; (8) remove the season; (9) interpolate at even dates; (10) smooth by a Savitzky-Golay filter (Yang et al. 2024, section 2.2).&lt;br&gt;&lt;br&gt;The output has all fields of the input, with the prepared series in its date fields; interpolated dates get new fields &lt;i&gt;DYYYYMMDD&lt;/i&gt; at the end. Fields of velocity and its standard error, where there are any, are computed anew from the prepared series. Without any step the output is the input.</source>
      <translation>把形变序列整理成适合聚类的形式。各步骤默认关闭，需要时再启用；日志说明其效果：处理前后序列相对于直线加年周期项的残差中位数，以及缺失比例。&lt;br&gt;&lt;br&gt;步骤始终按此顺序进行：(1) 剔除许多点缺失的日期；(2) 去除每个日期的空间趋势面；(3) 剔除异常日期；(4) 以稳定地面为参考；(5) 修复解缠跳变；(6) 剔除单个异常值；(7) 填补缺失；(8) 去除季节项；(9) 插值到等间隔日期；(10) 用 Savitzky-Golay 滤波平滑（Yang et al. 2024，2.2 节）。&lt;br&gt;&lt;br&gt;输出含输入的所有字段，日期字段中为处理后的序列；插值得到的日期在末尾新增字段 &lt;i&gt;DYYYYMMDD&lt;/i&gt;。若有速度及其标准误差字段，则由处理后的序列重新计算。不启用任何步骤时，输出与输入相同。</translation>
    </message>
    <message>
      <location filename="../processing_provider/profile.py" />
      <source>Elevation, velocity and pattern of the points near a line, along the line (Yang et al. 2024, figure 6): how motion changes from the shore inland, or across a valley.&lt;br&gt;&lt;br&gt;A layer and a line are enough: elevation, velocity and pattern are found by the names of their fields; where there is no field of velocity, it is the slope of the displacement series, in millimetres a year.</source>
      <translation>线附近各点沿线的高程、速率和形变模式（Yang 等 2024，图 6）：形变从岸边向内陆或横穿山谷如何变化。&lt;br&gt;&lt;br&gt;一个图层和一条线就够了：高程、速率和形变模式按字段名查找；没有速率字段时，取位移序列的斜率，单位为毫米/年。</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Turns a stack of displacement rasters into a point layer as &lt;i&gt;Import InSAR points&lt;/i&gt; writes it: one point at the centre of each cell, or the points of a layer, with a field DYYYYMMDD for each date in millimetres, and &lt;i&gt;velocity&lt;/i&gt; and &lt;i&gt;v_std&lt;/i&gt; (mm/yr) by regression.&lt;br&gt;&lt;br&gt;A stack is a folder or files with one date in each name (YYYYMMDD; GeoTIFF, GMT grid, netCDF or what GDAL reads), one file whose bands have dates as descriptions, or a geocoded &lt;i&gt;timeseries.h5&lt;/i&gt; of MintPy, whose &lt;i&gt;temporalCoherence.h5&lt;/i&gt; and &lt;i&gt;geometry&lt;/i&gt; file are taken along where they stand beside it. All rasters must have the same grid.&lt;br&gt;&lt;br&gt;Rasters of coherence and incidence angle and an elevation model may have any grid and CRS. The model gives &lt;i&gt;height&lt;/i&gt;, and &lt;i&gt;slope&lt;/i&gt; and &lt;i&gt;aspect&lt;/i&gt; in degrees, computed in metres on the ground. Cells without a value, with 0 at all dates, with too many gaps or too little coherence are left out and counted.</source>
      <translation>把形变栅格堆栈转换为点图层，格式与&lt;i&gt;导入 InSAR 点&lt;/i&gt;的输出相同：每个像元中心一个点，或采用某图层的点；每个日期一个字段 DYYYYMMDD，单位毫米，并由回归得到 &lt;i&gt;velocity&lt;/i&gt; 和 &lt;i&gt;v_std&lt;/i&gt;（mm/年）。&lt;br&gt;&lt;br&gt;堆栈可以是一个文件夹或多个文件，文件名各含一个日期（YYYYMMDD；GeoTIFF、GMT 格网、netCDF 或 GDAL 可读的格式）；也可以是各波段以日期为描述的单个文件，或 MintPy 地理编码后的 &lt;i&gt;timeseries.h5&lt;/i&gt;，同处的 &lt;i&gt;temporalCoherence.h5&lt;/i&gt; 和 &lt;i&gt;geometry&lt;/i&gt; 文件会一并使用。所有栅格的格网必须相同。&lt;br&gt;&lt;br&gt;相干性栅格、入射角栅格和高程模型可采用任意格网和 CRS。高程模型给出 &lt;i&gt;height&lt;/i&gt;，以及 &lt;i&gt;slope&lt;/i&gt; 和 &lt;i&gt;aspect&lt;/i&gt;（单位度，按地面上的米计算）。没有值、所有日期均为 0、缺失过多或相干性过低的像元不计入，但会计数。</translation>
    </message>
    <message>
      <location filename="../processing_provider/split_clusters.py" />
      <source>Points that move alike far apart are different events: each temporal cluster is split into groups of neighbouring points by DBSCAN (Tiwari and Shirzaei 2024, section 3.1). The field &lt;i&gt;cluster&lt;/i&gt; numbers the groups from 0; -1 is a point in none.&lt;br&gt;&lt;br&gt;Give one row per temporal cluster (neighbour distance in metres, least number of points), as in Table 2 of the paper. Left empty, the distance is the one within which nine in ten points have twelve neighbours, no longer than the correlation length, and five points make a group; the log says what was taken.</source>
      <translation>运动相似但相距很远的点是不同的事件：每个时间簇用 DBSCAN 划分为相邻点的组（Tiwari 和 Shirzaei 2024，3.1 节）。字段 &lt;i&gt;cluster&lt;/i&gt; 从 0 起给组编号；-1 为不属于任何组的点。&lt;br&gt;&lt;br&gt;每个时间簇给一行（邻域距离，单位米；最少点数），如论文表 2。留空时，距离取十分之九的点有十二个邻点的距离，且不超过相关长度，五个点成一组；日志说明采用的值。</translation>
    </message>
    <message>
      <location filename="../processing_provider/standard_distance.py" />
      <source>Standard distance (Tiwari and Shirzaei 2024, equation 7) and deviational ellipse of the points of each cluster, in metres. The ellipse's axes lie along the directions of largest and smallest spread and are one standard deviation long; their squares add up to that of the standard distance. The azimuth is that of the long axis, clockwise from north. Points in no cluster (negative or NULL) are left out.&lt;br&gt;&lt;br&gt;The report draws the standard distances as bars and the ellipses to scale (figure 10), against a threshold where one is given, such as the correlation length of &lt;i&gt;covariogram&lt;/i&gt;.</source>
      <translation>每个簇的点的标准距离（Tiwari 和 Shirzaei 2024，公式 7）和标准差椭圆，单位米。椭圆的轴沿离散最大和最小的方向，长度为一个标准差；其平方和等于标准距离的平方。方位角为长轴自北顺时针的角度。不属于任何簇的点（负数或 NULL）不计入。&lt;br&gt;&lt;br&gt;报告以柱状图绘出标准距离，按比例绘出椭圆（图 10），并与给定的阈值比较，例如 &lt;i&gt;covariogram&lt;/i&gt; 的相关长度。</translation>
    </message>
    <message>
      <location filename="../processing_provider/base.py" />
      <source>Make the engine…</source>
      <translation>创建计算引擎…</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>Bundled model</source>
      <translation>内置模型</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>Both are equally right on simulated series; where both name a pattern, it differs in less than one point in a hundred.</source>
      <translation>两者在模拟序列上同样准确；当两者都给出模式时，每一百个点中不同的不到一个。</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>LSTM + Perceptron also takes coherence and incidence angle, which the layer must have.</source>
      <translation>LSTM + Perceptron 还需要相干性和入射角，图层中必须有这些字段。</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>Not used where a model file is chosen.</source>
      <translation>选择了模型文件时不使用此项。</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>Model file (empty = the bundled model)</source>
      <translation>模型文件（空 = 内置模型）</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>A network trained for this plugin: of patterns, or of the clusters of your own site.</source>
      <translation>为本插件训练的网络：识别形变模式，或识别您自己研究区的簇。</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>Threshold of probability (empty = the model's own)</source>
      <translation>概率阈值（空 = 模型自带）</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>A point is labelled where the largest probability exceeds it. Negative = the model's own.</source>
      <translation>最大概率超过阈值的点才有标签。负数 = 模型自带的阈值。</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>Remove the motion of the whole scene first</source>
      <translation>先去除整个场景的运动</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>The median over all points is taken off each date: for a scene that moves as a whole, as by its reference point or plate motion. A model that was trained on such series does so by itself.</source>
      <translation>每个日期减去所有点的中位数：用于因参考点或板块运动而整体移动的场景。用这类序列训练的模型会自动这样做。</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>Unit of displacement</source>
      <translation>形变单位</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>Millimetres</source>
      <translation>毫米</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>Centimetres</source>
      <translation>厘米</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>Metres</source>
      <translation>米</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>Of the date fields. Quantities are in millimetres, whatever the unit.</source>
      <translation>指日期字段的单位。无论何种单位，结果量均为毫米。</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>Fit the quantities of each pattern</source>
      <translation>拟合每种模式的特征量</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>Dates and sizes of steps and breaks, velocities, and so on, with errors. Not for site models.</source>
      <translation>阶跃和转折的日期与大小、速度等及其误差。不适用于研究区模型。</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>Classified points</source>
      <translation>已分类的点</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>The input with labels, probabilities and quantities.</source>
      <translation>输入图层加上标签、概率和特征量。</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>Pattern report</source>
      <translation>形变模式报告</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>Share, velocity, coherence and typical series of each pattern, as one HTML page. Not for site models.</source>
      <translation>每种形变模式的比例、速率、相干性和典型序列，为一个 HTML 页面。不适用于本地模型。</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>Field of the labels</source>
      <translation>标签字段</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>Number of points labelled</source>
      <translation>有标签的点数</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>There is no report, as the model is not one of patterns.</source>
      <translation>没有报告，因为该模型不是形变模式模型。</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>Fast (8-bit weights)</source>
      <translation>快速（8 位权重）</translation>
    </message>
    <message>
      <location filename="../processing_provider/classify_series.py" />
      <source>As trained (32-bit weights)</source>
      <translation>训练原样（32 位权重）</translation>
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
      <translation>去除整个场景的运动</translation>
    </message>
    <message>
      <location filename="../processing_provider/cluster_time_series.py" />
      <source>The median over all points is taken off each date, and each series is centred on its own mean.</source>
      <translation>每个日期减去所有点的中位数，每条序列再减去自身均值。</translation>
    </message>
    <message>
      <location filename="../processing_provider/cluster_time_series.py" />
      <source>Apply a saved cluster model</source>
      <translation>应用已保存的聚类模型</translation>
    </message>
    <message>
      <location filename="../processing_provider/cluster_time_series.py" />
      <source>Nothing is fitted then; the layer's dates must span the model's.</source>
      <translation>此时不再拟合；图层的日期须覆盖模型的日期。</translation>
    </message>
    <message>
      <location filename="../processing_provider/cluster_time_series.py" />
      <source>Points with temporal clusters</source>
      <translation>带时间簇的点</translation>
    </message>
    <message>
      <location filename="../processing_provider/cluster_time_series.py" />
      <source>The input with the field tcluster.</source>
      <translation>输入图层加上字段 tcluster。</translation>
    </message>
    <message>
      <location filename="../processing_provider/cluster_time_series.py" />
      <source>Cluster model</source>
      <translation>聚类模型</translation>
    </message>
    <message>
      <location filename="../processing_provider/cluster_time_series.py" />
      <source>Cluster models (*.json)</source>
      <translation>聚类模型 (*.json)</translation>
    </message>
    <message>
      <location filename="../processing_provider/cluster_time_series.py" />
      <source>The centres, their dates and how the series were prepared, as JSON.</source>
      <translation>聚类中心、其日期和序列的预处理方式，JSON 格式。</translation>
    </message>
    <message>
      <location filename="../processing_provider/cluster_time_series.py" />
      <source>Cluster report</source>
      <translation>聚类报告</translation>
    </message>
    <message>
      <location filename="../processing_provider/cluster_time_series.py" />
      <source>Mean series and size of each cluster, and why there are so many, as one HTML page.</source>
      <translation>每个聚类的平均序列和大小，以及聚类数的理由，为一个 HTML 页面。</translation>
    </message>
    <message>
      <location filename="../processing_provider/cluster_time_series.py" />
      <source>Number of temporal clusters</source>
      <translation>时间簇的数量</translation>
    </message>
    <message>
      <location filename="../processing_provider/covariogram.py" />
      <source>Model</source>
      <translation>模型</translation>
    </message>
    <message>
      <location filename="../processing_provider/covariogram.py" />
      <source>Whichever fits best</source>
      <translation>拟合最好的</translation>
    </message>
    <message>
      <location filename="../processing_provider/covariogram.py" />
      <source>Spherical</source>
      <translation>球状</translation>
    </message>
    <message>
      <location filename="../processing_provider/covariogram.py" />
      <source>Gaussian</source>
      <translation>高斯</translation>
    </message>
    <message>
      <location filename="../processing_provider/covariogram.py" />
      <source>Fitted by least squares, each distance weighted by its number of pairs.</source>
      <translation>最小二乘拟合，每个距离按点对数加权。</translation>
    </message>
    <message>
      <location filename="../processing_provider/covariogram.py" />
      <source>Largest distance (automatic where not set: a third of the scene's diagonal)</source>
      <translation>最大距离(未设置则自动:场景对角线的三分之一)</translation>
    </message>
    <message>
      <location filename="../processing_provider/covariogram.py" />
      <source>In metres. Pairs further apart are not drawn.</source>
      <translation>单位米。不抽取相距更远的点对。</translation>
    </message>
    <message>
      <location filename="../processing_provider/covariogram.py" />
      <source>Pairs of points</source>
      <translation>点对数</translation>
    </message>
    <message>
      <location filename="../processing_provider/covariogram.py" />
      <source>Drawn evenly over the distances.</source>
      <translation>在各距离上均匀抽取。</translation>
    </message>
    <message>
      <location filename="../processing_provider/covariogram.py" />
      <source>Distance classes</source>
      <translation>距离分级数</translation>
    </message>
    <message>
      <location filename="../processing_provider/covariogram.py" />
      <source>Narrow at short distances, wider further out.</source>
      <translation>近距离窄，远距离宽。</translation>
    </message>
    <message>
      <location filename="../processing_provider/covariogram.py" />
      <source>Equation 3 as printed</source>
      <translation>按论文原式（公式 3）</translation>
    </message>
    <message>
      <location filename="../processing_provider/covariogram.py" />
      <source>Remove no mean and keep the factor 1/2. Otherwise each date's mean over the scene is removed first.</source>
      <translation>不减均值并保留系数 1/2。否则先减去每个日期的场景均值。</translation>
    </message>
    <message>
      <location filename="../processing_provider/covariogram.py" />
      <source>Covariogram table</source>
      <translation>协方差图表格</translation>
    </message>
    <message>
      <location filename="../processing_provider/covariogram.py" />
      <source>One row per distance class: distance (m), covariance and model (mm²), pairs.</source>
      <translation>每个距离级一行：距离（m）、协方差和模型（mm²）、点对数。</translation>
    </message>
    <message>
      <location filename="../processing_provider/covariogram.py" />
      <source>Covariogram report</source>
      <translation>协方差图报告</translation>
    </message>
    <message>
      <location filename="../processing_provider/covariogram.py" />
      <source>The plot, the correlation length and the table, as one HTML page.</source>
      <translation>图、相关长度和表格，合为一个 HTML 页面。</translation>
    </message>
    <message>
      <location filename="../processing_provider/covariogram.py" />
      <source>Correlation length (m)</source>
      <translation>相关长度（m）</translation>
    </message>
    <message>
      <location filename="../processing_provider/covariogram.py" />
      <source>Standard error of the correlation length (m)</source>
      <translation>相关长度的标准误差（m）</translation>
    </message>
    <message>
      <location filename="../processing_provider/decompose.py" />
      <source>Ascending point layer</source>
      <translation>升轨点图层</translation>
    </message>
    <message>
      <location filename="../processing_provider/decompose.py" />
      <source>Descending point layer</source>
      <translation>降轨点图层</translation>
    </message>
    <message>
      <location filename="../processing_provider/decompose.py" />
      <source>Of the same ground and, at least in part, the same years.</source>
      <translation>覆盖同一地面，且年份至少部分相同。</translation>
    </message>
    <message>
      <location filename="../processing_provider/decompose.py" />
      <source>Further point layers</source>
      <translation>其他点图层</translation>
    </message>
    <message>
      <location filename="../processing_provider/decompose.py" />
      <source>Of other tracks, with fields of their lines of sight, or of incidence and track_angle.</source>
      <translation>来自其他轨道，含视线向字段，或 incidence 和 track_angle 字段。</translation>
    </message>
    <message>
      <location filename="../processing_provider/decompose.py" />
      <source>Cell size</source>
      <translation>单元大小</translation>
    </message>
    <message>
      <location filename="../processing_provider/decompose.py" />
      <source>In metres. Larger cells hold points of both layers more often.</source>
      <translation>单位米。单元越大，越容易同时包含两个图层的点。</translation>
    </message>
    <message>
      <location filename="../processing_provider/decompose.py" />
      <source>Heading of the ascending satellite (degrees)</source>
      <translation>升轨卫星航向（度）</translation>
    </message>
    <message>
      <location filename="../processing_provider/decompose.py" />
      <source>Heading of the descending satellite (degrees)</source>
      <translation>降轨卫星航向（度）</translation>
    </message>
    <message>
      <location filename="../processing_provider/decompose.py" />
      <source>Of its flight, clockwise from north; Sentinel-1: about {}. Needed only where the layer has an incidence angle and neither the line of sight nor track_angle.</source>
      <translation>飞行方向，自北顺时针；Sentinel-1：约 {}。仅当图层有入射角、但没有视线向和 track_angle 时需要。</translation>
    </message>
    <message>
      <location filename="../processing_provider/decompose.py" />
      <source>Vertical and east velocity</source>
      <translation>垂直向和东向速度</translation>
    </message>
    <message>
      <location filename="../processing_provider/decompose.py" />
      <source>One point a cell, at its centre.</source>
      <translation>每个单元一个点，位于其中心。</translation>
    </message>
    <message>
      <location filename="../processing_provider/decompose.py" />
      <source>Vertical series</source>
      <translation>垂直向序列</translation>
    </message>
    <message>
      <location filename="../processing_provider/decompose.py" />
      <source>Velocity and series, positive up.</source>
      <translation>速度和序列，向上为正。</translation>
    </message>
    <message>
      <location filename="../processing_provider/decompose.py" />
      <source>East series</source>
      <translation>东向序列</translation>
    </message>
    <message>
      <location filename="../processing_provider/decompose.py" />
      <source>Velocity and series, positive to the east.</source>
      <translation>速度和序列，向东为正。</translation>
    </message>
    <message>
      <location filename="../processing_provider/detect_hotspots.py" />
      <source>Largest standard distance of a hotspot (automatic where not set)</source>
      <translation>热点的最大标准距离（未设置时自动确定）</translation>
    </message>
    <message>
      <location filename="../processing_provider/detect_hotspots.py" />
      <source>Hotspot report</source>
      <translation>热点报告</translation>
    </message>
    <message>
      <location filename="../processing_provider/detect_hotspots.py" />
      <source>What was found, as one HTML page to read and print: a map, a sentence and a plot of each hotspot, and how it was found.</source>
      <translation>发现的结果，合为一个可阅读和打印的 HTML 页面：地图、每个热点的一句话说明和图，以及得出的过程。</translation>
    </message>
    <message>
      <location filename="../processing_provider/detect_hotspots.py" />
      <source>What finds hotspots</source>
      <translation>用什么寻找热点</translation>
    </message>
    <message>
      <location filename="../processing_provider/detect_hotspots.py" />
      <source>Motion that neighbours share</source>
      <translation>相邻点共有的运动</translation>
    </message>
    <message>
      <location filename="../processing_provider/detect_hotspots.py" />
      <source>Clusters in time, split in space</source>
      <translation>时间聚类后在空间上分割</translation>
    </message>
    <message>
      <location filename="../processing_provider/detect_hotspots.py" />
      <source>The first finds motion of any course, places within broad motion too, and gives the same for any seed and order of rows. The second is that of Tiwari and Shirzaei (2024), and is taken where there are labels; DBSCAN's parameters are its own.</source>
      <translation>第一种可找到任何过程的运动，包括大范围运动内部的局部，且结果与随机种子和行的顺序无关。第二种是 Tiwari 和 Shirzaei (2024) 的方法，有标签时采用；DBSCAN 的参数只用于它。</translation>
    </message>
    <message>
      <location filename="../processing_provider/detect_hotspots.py" />
      <source>Labels in place of temporal clusters</source>
      <translation>代替时间簇的标签</translation>
    </message>
    <message>
      <location filename="../processing_provider/detect_hotspots.py" />
      <source>As a model predicts them: the label of your own site, or pattern. Points of one label are split in space and judged as temporal clusters are. Left empty, the series are clustered.</source>
      <translation>由模型预测的标签：您自己研究区的 label，或 pattern。同一标签的点像时间簇一样在空间上划分和判断。留空则对序列聚类。</translation>
    </message>
    <message>
      <location filename="../processing_provider/detect_hotspots.py" />
      <source>Name the pattern of each hotspot</source>
      <translation>给出每个热点的形变模式</translation>
    </message>
    <message>
      <location filename="../processing_provider/detect_hotspots.py" />
      <source>Stable, linear, step, piecewise linear, power or undefined, by the bundled network, which needs 60 dates. The points of hotspots get pattern and its probability pattern_p; a hotspot's pattern is the one that at least half of its points share, and pat_share their share of 1. Labels that are patterns themselves are taken as they are.</source>
      <translation>稳定、线性、阶跃、分段线性、幂律或未定义，由内置网络识别，需要 60 个日期。热点内的点得到 pattern 及其概率 pattern_p；热点的模式是至少一半点所共有的模式，pat_share 是其占比（以 1 计）。标签本身就是模式时直接采用。</translation>
    </message>
    <message>
      <location filename="../processing_provider/detect_hotspots.py" />
      <source>What the displacement is (for the report's words)</source>
      <translation>形变的方向（用于报告的措辞）</translation>
    </message>
    <message>
      <location filename="../processing_provider/detect_hotspots.py" />
      <source>As the layer's fields tell</source>
      <translation>由图层的字段判断</translation>
    </message>
    <message>
      <location filename="../processing_provider/detect_hotspots.py" />
      <source>Along the line of sight</source>
      <translation>沿视线向</translation>
    </message>
    <message>
      <location filename="../processing_provider/detect_hotspots.py" />
      <source>Vertical</source>
      <translation>垂直向</translation>
    </message>
    <message>
      <location filename="../processing_provider/detect_hotspots.py" />
      <source>The report says &lt;i&gt;sinking&lt;/i&gt; and &lt;i&gt;rising&lt;/i&gt; of vertical displacement only. A layer with fields of incidence angle or line of sight is taken for displacement along it; of any other, both are said.</source>
      <translation>只有垂直向形变，报告才写 &lt;i&gt;sinking&lt;/i&gt;（下沉）和 &lt;i&gt;rising&lt;/i&gt;（上升）。图层有入射角或视线向字段时，视为沿视线向的形变；其他图层则两种说法并列。</translation>
    </message>
    <message>
      <location filename="../processing_provider/detect_hotspots.py" />
      <source>Neighbour distance of DBSCAN (automatic where not set)</source>
      <translation>DBSCAN 邻域距离(未设置则自动)</translation>
    </message>
    <message>
      <location filename="../processing_provider/detect_hotspots.py" />
      <source>In metres. Automatic is the distance within which nine in ten points have twelve neighbours, no longer than the correlation length.</source>
      <translation>单位米。自动时取十分之九的点有十二个邻点的距离，且不超过相关长度。</translation>
    </message>
    <message>
      <location filename="../processing_provider/detect_hotspots.py" />
      <source>Least number of points of DBSCAN (automatic where not set)</source>
      <translation>DBSCAN 最少点数(未设置则自动)</translation>
    </message>
    <message>
      <location filename="../processing_provider/detect_hotspots.py" />
      <source>So many points, itself among them, within that distance put a point inside a group.</source>
      <translation>该距离内（含自身）达到这么多点时，该点属于一个组。</translation>
    </message>
    <message>
      <location filename="../processing_provider/evaluate_labels.py" />
      <source>Points with labels</source>
      <translation>带标签的点</translation>
    </message>
    <message>
      <location filename="../processing_provider/evaluate_labels.py" />
      <source>True class</source>
      <translation>真实类别</translation>
    </message>
    <message>
      <location filename="../processing_provider/evaluate_labels.py" />
      <source>Points without a true class are left out.</source>
      <translation>没有真实类别的点不计入。</translation>
    </message>
    <message>
      <location filename="../processing_provider/evaluate_labels.py" />
      <source>Predicted class</source>
      <translation>预测类别</translation>
    </message>
    <message>
      <location filename="../processing_provider/evaluate_labels.py" />
      <source>Points without a label count as wrong.</source>
      <translation>没有标签的点算作错误。</translation>
    </message>
    <message>
      <location filename="../processing_provider/evaluate_labels.py" />
      <source>Figures of each class</source>
      <translation>各类别的指标</translation>
    </message>
    <message>
      <location filename="../processing_provider/evaluate_labels.py" />
      <source>One row per class: number of points, precision, recall and F1 as shares of 1.</source>
      <translation>每个类别一行：点数、精确率、召回率和 F1（以 1 计）。</translation>
    </message>
    <message>
      <location filename="../processing_provider/evaluate_labels.py" />
      <source>Evaluation report</source>
      <translation>评估报告</translation>
    </message>
    <message>
      <location filename="../processing_provider/evaluate_labels.py" />
      <source>The confusion matrix as picture and table, and the figures, as one HTML page.</source>
      <translation>混淆矩阵的图和表以及各项指标，合为一个 HTML 页面。</translation>
    </message>
    <message>
      <location filename="../processing_provider/evaluate_labels.py" />
      <source>Share of points that are labelled right, 0 to 1</source>
      <translation>标签正确的点的比例，0 到 1</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_results.py" />
      <source>Point layer</source>
      <translation>点图层</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_results.py" />
      <source>Keep the time series</source>
      <translation>保留时间序列</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_results.py" />
      <source>The fields named YYYYMMDD, DYYYYMMDD or D_YYYYMMDD.</source>
      <translation>名为 YYYYMMDD、DYYYYMMDD 或 D_YYYYMMDD 的字段。</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_results.py" />
      <source>Attributes to keep</source>
      <translation>要保留的属性</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_results.py" />
      <source>Beside the time series. Left empty, all are kept.</source>
      <translation>时间序列以外的属性。留空则全部保留。</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_results.py" />
      <source>Names of columns</source>
      <translation>列名</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_results.py" />
      <source>Automatic: EGMS in a CSV, otherwise this plugin's</source>
      <translation>自动：CSV 用 EGMS 的列名，否则用本插件的列名</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_results.py" />
      <source>This plugin and InSAR Explorer: velocity, DYYYYMMDD</source>
      <translation>本插件和 InSAR Explorer：velocity、DYYYYMMDD</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_results.py" />
      <source>European Ground Motion Service: mean_velocity, YYYYMMDD</source>
      <translation>European Ground Motion Service：mean_velocity、YYYYMMDD</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_results.py" />
      <source>SqueeSAR: VEL, DYYYYMMDD</source>
      <translation>SqueeSAR：VEL、DYYYYMMDD</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_results.py" />
      <source>Fields that have no name there keep their own.</source>
      <translation>其中没有对应名称的字段保留原名。</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_results.py" />
      <source>Coordinate reference system of the file</source>
      <translation>文件的坐标参考系</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_results.py" />
      <source>Left empty, it is the layer's.</source>
      <translation>留空则与图层相同。</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_results.py" />
      <source>File</source>
      <translation>文件</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_results.py" />
      <source>GeoPackage (*.gpkg);;GeoParquet (*.parquet);;FlatGeobuf (*.fgb);;CSV (*.csv);;Shapefile (*.shp)</source>
      <translation>GeoPackage (*.gpkg);;GeoParquet (*.parquet);;FlatGeobuf (*.fgb);;CSV (*.csv);;Shapefile (*.shp)</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_results.py" />
      <source>An existing file is overwritten only when the export succeeds.</source>
      <translation>只有导出成功才会覆盖已有文件。</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_training_set.py" />
      <source>Class field</source>
      <translation>类别字段</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_training_set.py" />
      <source>Points without a class are left out of the file.</source>
      <translation>没有类别的点不写入文件。</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_training_set.py" />
      <source>Static predictors</source>
      <translation>静态预测变量</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_training_set.py" />
      <source>Numbers that describe a point beside its series, for LSTM + Perceptron. Left empty, coherence and incidence angle are taken where the layer has them. Points where one is NULL are set aside.</source>
      <translation>除序列外描述点的数值，供 LSTM + Perceptron 使用。留空则采用图层中已有的相干性和入射角。其中有 NULL 的点会被搁置。</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_training_set.py" />
      <source>Unless the classes are patterns</source>
      <translation>除非类别是形变模式</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_training_set.py" />
      <source>Yes</source>
      <translation>是</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_training_set.py" />
      <source>No</source>
      <translation>否</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_training_set.py" />
      <source>Clusters are found in series relative to the scene; a pattern is that of the series as it is. The model remembers which of the two it learnt from.</source>
      <translation>簇由相对于场景的序列得出；模式则针对原始序列。模型会记住它学的是哪一种。</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_training_set.py" />
      <source>Training set</source>
      <translation>训练集</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_training_set.py" />
      <source>Training sets (*.npz)</source>
      <translation>训练集 (*.npz)</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_training_set.py" />
      <source>A NumPy archive of some 4 bytes a point and date.</source>
      <translation>NumPy 存档，每个点每个日期约 4 字节。</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_training_set.py" />
      <source>Static predictors: {}. Series are {}.</source>
      <translation>静态预测变量：{}。序列{}。</translation>
    </message>
    <message>
      <location filename="../processing_provider/export_training_set.py" />
      <source>as they are in the layer</source>
      <translation>与图层中相同</translation>
    </message>
    <message>
      <location filename="../processing_provider/filter_hotspots.py" />
      <source>Cluster field</source>
      <translation>簇字段</translation>
    </message>
    <message>
      <location filename="../processing_provider/filter_hotspots.py" />
      <source>Largest standard distance (no limit where not set)</source>
      <translation>最大标准距离(未设置则无限制)</translation>
    </message>
    <message>
      <location filename="../processing_provider/filter_hotspots.py" />
      <source>Join hotspots no further apart than (0 = never)</source>
      <translation>合并相距不超过此距离的热点（0 = 不合并）</translation>
    </message>
    <message>
      <location filename="../processing_provider/filter_hotspots.py" />
      <source>In metres. Clustering cuts one bowl into rings of like speed; rings that touch are one hotspot.</source>
      <translation>单位米。聚类会把一个沉降漏斗切成速度相近的环；相接的环合为一个热点。</translation>
    </message>
    <message>
      <location filename="../processing_provider/import_points.py" />
      <source>File of measurement points, or folder of tiles</source>
      <translation>测量点文件或分块文件夹</translation>
    </message>
    <message>
      <location filename="../processing_provider/import_points.py" />
      <source>Point files (*.csv *.gz *.zip *.txt *.shp *.gpkg *.fgb *.geojson);;All files (*)</source>
      <translation>点文件 (*.csv *.gz *.zip *.txt *.shp *.gpkg *.fgb *.geojson);;所有文件 (*)</translation>
    </message>
    <message>
      <location filename="../processing_provider/import_points.py" />
      <source>A CSV (.csv, .txt, .csv.gz), a .zip that holds one CSV or Shapefile, or a vector file of points. Also a folder of such files, or a pattern such as EGMS_L2b_022_*.zip: tiles of one product, which become one layer.</source>
      <translation>CSV（.csv、.txt、.csv.gz）、含一个 CSV 或 Shapefile 的 .zip，或矢量点文件。也可以是存放此类文件的文件夹，或 EGMS_L2b_022_*.zip 这样的通配名：同一产品的分块，合为一个图层。</translation>
    </message>
    <message>
      <location filename="../processing_provider/import_points.py" />
      <source>Only where the file does not state it, or states a wrong one. Nothing is transformed.</source>
      <translation>仅当文件没有说明或说明有误时填写。不做任何坐标转换。</translation>
    </message>
    <message>
      <location filename="../processing_provider/import_points.py" />
      <source>Unit of displacement in the file</source>
      <translation>文件中形变的单位</translation>
    </message>
    <message>
      <location filename="../processing_provider/import_points.py" />
      <source>Automatic</source>
      <translation>自动</translation>
    </message>
    <message>
      <location filename="../processing_provider/import_points.py" />
      <source>Automatic is what the recognised source uses, otherwise millimetres. Velocities are taken to be in the same unit per year. The output is in millimetres.</source>
      <translation>自动:采用识别出的来源的单位,否则为毫米。速度按同一单位每年计。输出为毫米。</translation>
    </message>
    <message>
      <location filename="../processing_provider/import_points.py" />
      <source>Reverse the sign</source>
      <translation>反转符号</translation>
    </message>
    <message>
      <location filename="../processing_provider/import_points.py" />
      <source>For files in which motion away from the satellite, or down, is positive. The log says what the recognised source is known to do.</source>
      <translation>用于以远离卫星或向下的运动为正的文件。日志说明识别出的来源已知采用何种符号。</translation>
    </message>
    <message>
      <location filename="../processing_provider/import_points.py" />
      <source>Dates of the last columns</source>
      <translation>末尾各列的日期</translation>
    </message>
    <message>
      <location filename="../processing_provider/import_points.py" />
      <source>Only for files whose columns are not named by their dates: as many dates as there are displacement columns, which must be the last ones, in order of time; YYYYMMDD, separated by commas.</source>
      <translation>仅用于列名不是日期的文件：日期数与形变列数相同，形变列须在最后并按时间排序；格式 YYYYMMDD，以逗号分隔。</translation>
    </message>
    <message>
      <location filename="../processing_provider/import_points.py" />
      <source>Measurement points</source>
      <translation>测量点</translation>
    </message>
    <message>
      <location filename="../processing_provider/import_points.py" />
      <source>GeoPackage is best: a Shapefile holds 255 fields at most.</source>
      <translation>最好用 GeoPackage：Shapefile 最多 255 个字段。</translation>
    </message>
    <message>
      <location filename="../processing_provider/import_points.py" />
      <source>Cancelled: nothing was written.</source>
      <translation>已取消：没有写入任何内容。</translation>
    </message>
    <message>
      <location filename="../processing_provider/parameters/clustering.py" />
      <source>Distance between series</source>
      <translation>序列之间的距离</translation>
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
      <translation>欧氏距离</translation>
    </message>
    <message>
      <location filename="../processing_provider/parameters/clustering.py" />
      <source>Soft-DTW and DTW let series shift and stretch in time before they are compared; Euclidean compares date by date and is the quickest.</source>
      <translation>Soft-DTW 和 DTW 允许序列在时间上平移和伸缩后再比较；欧氏距离逐日期比较，速度最快。</translation>
    </message>
    <message>
      <location filename="../processing_provider/parameters/clustering.py" />
      <source>Number of temporal clusters (automatic where not set)</source>
      <translation>时间聚类数(未设置则自动)</translation>
    </message>
    <message>
      <location filename="../processing_provider/parameters/clustering.py" />
      <source>Automatic tries 2 up to the largest number and chooses; the log and the report say why.</source>
      <translation>自动:从 2 试到最大数并选择;日志和报告说明原因。</translation>
    </message>
    <message>
      <location filename="../processing_provider/parameters/clustering.py" />
      <source>Largest number of clusters tried</source>
      <translation>尝试的最大簇数</translation>
    </message>
    <message>
      <location filename="../processing_provider/parameters/clustering.py" />
      <source>Used only when the number is chosen automatically.</source>
      <translation>仅在自动选择数量时使用。</translation>
    </message>
    <message>
      <location filename="../processing_provider/parameters/clustering.py" />
      <source>Series to fit on (automatic where not set)</source>
      <translation>用于拟合的序列数(未设置则自动)</translation>
    </message>
    <message>
      <location filename="../processing_provider/parameters/clustering.py" />
      <source>The centres are fitted on so many series, half drawn evenly, half in proportion to their motion beyond the noise, so that rare motion is kept. Every other series gets the nearest centre. Automatic is 1000 for up to 100 000 points, and more for more: 5500 for 3 million.</source>
      <translation>用这么多条序列拟合聚类中心：一半均匀抽取，一半按超出噪声的运动大小抽取，以保留少见的运动。其余序列归入最近的中心。自动时，10 万点以内为 1000 条，点更多则更多：300 万点为 5500 条。</translation>
    </message>
    <message>
      <location filename="../processing_provider/parameters/clustering.py" />
      <source>Smoothing window (dates)</source>
      <translation>平滑窗口（日期数）</translation>
    </message>
    <message>
      <location filename="../processing_provider/parameters/clustering.py" />
      <source>Series are smoothed over so many dates (Savitzky-Golay, first order) before clustering; 0 = as they are.</source>
      <translation>聚类前在这么多个日期上平滑序列（一阶 Savitzky-Golay）；0 = 不平滑。</translation>
    </message>
    <message>
      <location filename="../processing_provider/parameters/clustering.py" />
      <source>Softness of soft-DTW, gamma (mm², automatic where not set)</source>
      <translation>soft-DTW 平滑度 gamma(毫米²,未设置则自动)</translation>
    </message>
    <message>
      <location filename="../processing_provider/parameters/clustering.py" />
      <source>Alignments whose costs differ by less than gamma are averaged. Automatic is the noise variance.</source>
      <translation>成本差小于 gamma 的对齐取平均。自动取噪声方差。</translation>
    </message>
    <message>
      <location filename="../processing_provider/parameters/hotspots.py" />
      <source>Least velocity relative to the scene (mm/yr)</source>
      <translation>相对于场景的最小速度（mm/年）</translation>
    </message>
    <message>
      <location filename="../processing_provider/parameters/hotspots.py" />
      <source>Against the scene, so that a scene that drifts has no hotspots for it. Motion that is no line counts as that of the line that is as large. 0 = any.</source>
      <translation>相对于整个场景，因此整体漂移的场景不会因此出现热点。非线性的运动按同样大小的直线运动计算。0 = 任意。</translation>
    </message>
    <message>
      <location filename="../processing_provider/parameters/hotspots.py" />
      <source>In metres. A cluster spread more widely than this standard distance is background, not a hotspot.</source>
      <translation>单位米。分布超过此标准距离的簇是背景，不是热点。</translation>
    </message>
    <message>
      <location filename="../processing_provider/parameters/hotspots.py" />
      <source>Least significance (z score)</source>
      <translation>最小显著性（z 值）</translation>
    </message>
    <message>
      <location filename="../processing_provider/parameters/hotspots.py" />
      <source>Mean velocity of the neighbours of the cluster's points, in units of what noise and spatial correlation give to as many neighbouring points on quiet ground. 0 = any.</source>
      <translation>簇内各点邻点的平均速度，以噪声和空间相关性在静止地面上对同样多邻点所造成的离散为单位。0 = 不限。</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>Prepared points</source>
      <translation>预处理后的点</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>The input with prepared series. GeoPackage is best: a Shapefile holds 255 fields.</source>
      <translation>输入图层，序列已预处理。最好用 GeoPackage：Shapefile 只能有 255 个字段。</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>1. Drop dates that many points lack</source>
      <translation>1. 剔除许多点缺失的日期</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>Their fields are left out of the output.</source>
      <translation>输出中不含这些日期的字段。</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>1. Drop a date missing at more than (% of the points)</source>
      <translation>1. 日期缺失超过此比例时剔除（占点数的 %）</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>Used where dates are dropped.</source>
      <translation>剔除日期时使用。</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>2. Remove a spatial ramp from each date</source>
      <translation>2. 去除每个日期的空间趋势面</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>For orbit errors and long-wave atmosphere: a plane, fitted robustly to the points that do not move against the others, is made level. The scene's own motion stays. Motion as wide as the scene would be taken for a ramp.</source>
      <translation>用于轨道误差和长波大气影响：对相对其他点没有运动的点稳健拟合一个平面，并将其校平。场景本身的运动保留。范围与场景相当的运动会被当作趋势面。</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>3. Take out bad dates</source>
      <translation>3. 剔除异常日期</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>A date at which the points scatter far more about the dates before and after than is usual becomes NULL; where gaps are filled, it is interpolated.</source>
      <translation>如果某日期各点相对前后日期的离散远大于通常情况，该日期变为 NULL；启用填补缺失时由插值得到。</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>3. A date is bad from this robust z score of its scatter</source>
      <translation>3. 离散度的稳健 z 值达到此值即为异常日期</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>Used where bad dates are taken out.</source>
      <translation>剔除异常日期时使用。</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>4. Refer to</source>
      <translation>4. 参考基准</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>What the series are referred to already</source>
      <translation>序列原有的基准</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>The median of all points</source>
      <translation>所有点的中位数</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>The points inside an area</source>
      <translation>某一区域内的点</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>Stable points: slow and coherent</source>
      <translation>稳定点：速度慢且相干</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>The median of these points is taken off date by date. Stable points are slow against the scene's median velocity and, where the layer has a field of coherence, coherent.</source>
      <translation>逐日期减去这些点的中位数。稳定点是相对场景速度中位数运动缓慢的点；图层有相干性字段时，还须相干。</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>4. Area of stable ground</source>
      <translation>4. 稳定地面的区域</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>Polygons, in any reference system, of ground that does not move.</source>
      <translation>没有运动的地面的多边形，坐标参考系不限。</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>4. A stable point moves against the scene by at most (mm/yr)</source>
      <translation>4. 稳定点相对场景的最大速度（mm/年）</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>Used where the reference is stable points.</source>
      <translation>以稳定点为参考时使用。</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>4. A stable point has at least this coherence</source>
      <translation>4. 稳定点的最小相干性</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>Used where the reference is stable points and the layer has a field of coherence.</source>
      <translation>以稳定点为参考且图层有相干性字段时使用。</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>5. Repair unwrapping jumps</source>
      <translation>5. 修复解缠跳变</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>Jumps by whole half wavelengths, in series that are quiet but for them, are taken off where the series comes back, or where none of the eight nearest points jumped at that date. Series without such a jump are not touched.</source>
      <translation>在其余部分平稳的序列中，大小为半波长整数倍的跳变，若序列之后跳回，或最近的八个点在该日期均无跳变，则予以去除。没有这种跳变的序列不作改动。</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>5. Radar wavelength (mm)</source>
      <translation>5. 雷达波长（mm）</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>Sentinel-1: 55.465763; half of it, 27.73 mm, is one cycle. X band: about 31, L band: about 240.</source>
      <translation>Sentinel-1：55.465763；其一半 27.73 mm 为一个周期。X 波段：约 31，L 波段：约 240。</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>6. Take out single outliers</source>
      <translation>6. 剔除单个异常值</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>A Hampel filter: a value far from the median of its neighbours in time becomes NULL; where gaps are filled, it is interpolated. What the whole scene does at a date is no outlier.</source>
      <translation>Hampel 滤波：远离时间上相邻值中位数的值变为 NULL；启用填补缺失时由插值得到。整个场景在某日期的共同变化不算异常值。</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>6. A value is an outlier from this many robust standard deviations</source>
      <translation>6. 达到此倍数的稳健标准差即为异常值</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>Used where outliers are taken out.</source>
      <translation>剔除异常值时使用。</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>6. Window of neighbours in time (dates, odd)</source>
      <translation>6. 时间邻域窗口（日期数，奇数）</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>7. Fill gaps</source>
      <translation>7. 填补缺失</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>Linearly in time, along the scene's own motion; before the first and after the last value the nearest one holds.</source>
      <translation>沿场景本身的运动按时间线性填补；第一个值之前和最后一个值之后取最近的值。</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>7. Longest gap to fill (days)</source>
      <translation>7. 可填补的最长缺失（天）</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>From value to value, or to the end of the series; longer gaps stay NULL.</source>
      <translation>从一个值到下一个值，或到序列的端点；更长的缺失保持 NULL。</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>8. Remove the season</source>
      <translation>8. 去除季节项</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>Annual term</source>
      <translation>年周期项</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>Annual and semi-annual terms</source>
      <translation>年周期项和半年周期项</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>Estimated by least squares together with each series' trend, which stays. Needs a year of dates or more.</source>
      <translation>与每条序列的趋势一起由最小二乘估计，趋势保留。需要一年或更长时间的日期。</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>9. Interpolate at even dates</source>
      <translation>9. 插值到等间隔日期</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>Linear in time; a value beside a gap that was not filled is NULL.</source>
      <translation>按时间线性插值；与未填补的缺失相邻的值为 NULL。</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>9. Days between even dates</source>
      <translation>9. 等间隔日期的间隔（天）</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>From the first date on.</source>
      <translation>从第一个日期起。</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>10. Smooth by a Savitzky-Golay filter</source>
      <translation>10. 用 Savitzky-Golay 滤波平滑</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>The filter takes dates as even: interpolate them first where they are not.</source>
      <translation>滤波视日期为等间隔：若不是，请先插值。</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>10. Window of the filter (dates, odd)</source>
      <translation>10. 滤波窗口（日期数，奇数）</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>Used where series are smoothed.</source>
      <translation>平滑序列时使用。</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>10. Order of the filter's polynomial</source>
      <translation>10. 滤波多项式的阶数</translation>
    </message>
    <message>
      <location filename="../processing_provider/prepare_series.py" />
      <source>Less than the window. Used where series are smoothed.</source>
      <translation>须小于窗口。平滑序列时使用。</translation>
    </message>
    <message>
      <location filename="../processing_provider/profile.py" />
      <source>Line</source>
      <translation>线</translation>
    </message>
    <message>
      <location filename="../processing_provider/profile.py" />
      <source>A layer with one line, or with the line to use selected. The profile runs as it was drawn.</source>
      <translation>只含一条线的图层，或选中了要用的那条线。剖面方向与画线方向一致。</translation>
    </message>
    <message>
      <location filename="../processing_provider/profile.py" />
      <source>Largest distance from the line</source>
      <translation>到线的最大距离</translation>
    </message>
    <message>
      <location filename="../processing_provider/profile.py" />
      <source>In metres, to either side. Points before its beginning or beyond its end are left out.</source>
      <translation>单位为米，线的两侧相同。起点之前和终点之后的点不计。</translation>
    </message>
    <message>
      <location filename="../processing_provider/profile.py" />
      <source>Elevation field (empty = found by its name)</source>
      <translation>高程字段（空 = 按名称查找）</translation>
    </message>
    <message>
      <location filename="../processing_provider/profile.py" />
      <source>In metres, such as height. Not used where an elevation model is chosen.</source>
      <translation>单位为米，例如 height。选择了高程模型时不使用。</translation>
    </message>
    <message>
      <location filename="../processing_provider/profile.py" />
      <source>Elevation model</source>
      <translation>高程模型</translation>
    </message>
    <message>
      <location filename="../processing_provider/profile.py" />
      <source>A raster of elevation in metres, whose first band is read at every point.</source>
      <translation>以米为单位的高程栅格，在每个点读取第一波段。</translation>
    </message>
    <message>
      <location filename="../processing_provider/profile.py" />
      <source>Velocity field (empty = found by its name, or from the series)</source>
      <translation>速率字段（空 = 按名称查找，或由序列计算）</translation>
    </message>
    <message>
      <location filename="../processing_provider/profile.py" />
      <source>In millimetres a year, negative away from the satellite or down.</source>
      <translation>单位为毫米/年，远离卫星或向下为负。</translation>
    </message>
    <message>
      <location filename="../processing_provider/profile.py" />
      <source>Pattern field (empty = the field pattern)</source>
      <translation>形变模式字段（空 = pattern 字段）</translation>
    </message>
    <message>
      <location filename="../processing_provider/profile.py" />
      <source>Such as classifytcn writes, or any other classes.</source>
      <translation>例如 classifytcn 写出的字段，或任何其他类别。</translation>
    </message>
    <message>
      <location filename="../processing_provider/profile.py" />
      <source>Points along the line</source>
      <translation>沿线的点</translation>
    </message>
    <message>
      <location filename="../processing_provider/profile.py" />
      <source>The points near the line, where they are, in order along it: along_m and offset_m (positive left of the line) in metres, elevation, velocity, pattern.</source>
      <translation>线附近的点，位置不变，沿线排序：along_m 和 offset_m（线的左侧为正）单位为米，以及 elevation、velocity、pattern。</translation>
    </message>
    <message>
      <location filename="../processing_provider/profile.py" />
      <source>Profile report</source>
      <translation>剖面报告</translation>
    </message>
    <message>
      <location filename="../processing_provider/profile.py" />
      <source>Elevation, velocity and pattern along the line, one below the other, as one HTML page.</source>
      <translation>沿线的高程、速率和形变模式，上下排列，为一个 HTML 页面。</translation>
    </message>
    <message>
      <location filename="../processing_provider/profile.py" />
      <source>Number of points along the line</source>
      <translation>沿线点数</translation>
    </message>
    <message>
      <location filename="../processing_provider/profile.py" />
      <source>Length of the line (m)</source>
      <translation>线的长度（米）</translation>
    </message>
    <message>
      <location filename="../processing_provider/profile.py" />
      <source>There is no velocity: {}</source>
      <translation>没有速率：{}</translation>
    </message>
    <message>
      <location filename="../processing_provider/profile.py" />
      <source>Elevation: {}. Velocity: {}. Pattern: {}.</source>
      <translation>高程：{}。速率：{}。形变模式：{}。</translation>
    </message>
    <message>
      <location filename="../processing_provider/profile.py" />
      <source>from the elevation model</source>
      <translation>取自高程模型</translation>
    </message>
    <message>
      <location filename="../processing_provider/profile.py" />
      <source>from the series</source>
      <translation>由序列计算</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Displacement rasters</source>
      <translation>形变栅格</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Files, one per date; a folder, or a pattern such as /data/disp_*.tif, of which files without a date in their names are left out; or one file with many bands.</source>
      <translation>每个日期一个文件；或文件夹，或 /data/disp_*.tif 这样的通配名，其中文件名不含日期的文件不计入；或含多个波段的单个文件。</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Coherence</source>
      <translation>相干性</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>0 to 1; becomes the field coherence of the points.</source>
      <translation>0 到 1；成为点的字段 coherence。</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Incidence angle</source>
      <translation>入射角</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>In degrees; becomes the field incidence.</source>
      <translation>单位度；成为字段 incidence。</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>In metres; becomes the fields height, slope and aspect.</source>
      <translation>单位米；成为字段 height、slope 和 aspect。</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Smallest coherence</source>
      <translation>最小相干性</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Points below, or without coherence, are left out; 0 keeps all.</source>
      <translation>低于此值或没有相干性的点不计入；0 则全部保留。</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>A point that lacks more is left out. Missing values are NULL in the output.</source>
      <translation>缺失更多的点不计入。缺失值在输出中为 NULL。</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Points to sample at</source>
      <translation>采样点</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Left empty, every cell becomes a point. Their feature ids are in the field pid.</source>
      <translation>留空则每个像元成为一个点。这些采样点的要素 ID 写入字段 pid。</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Displacement at given points</source>
      <translation>采样点处的形变</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Nearest cell</source>
      <translation>最近的像元</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Between the four nearest cells (bilinear)</source>
      <translation>最近的四个像元之间（双线性）</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Coherence, incidence angle and height are always read between cells.</source>
      <translation>相干性、入射角和高程始终在像元之间插值读取。</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>In the CRS of the rasters, or of the given points. GeoPackage is best.</source>
      <translation>采用栅格或采样点的 CRS。最好用 GeoPackage。</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Unit of displacement in the rasters</source>
      <translation>栅格中形变的单位</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Automatic: what the files state, otherwise millimetres</source>
      <translation>自动：按文件的说明，否则为毫米</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Stated by an attribute, or by _mm or _cm in the name. The output is in millimetres.</source>
      <translation>由属性说明，或由名称中的 _mm 或 _cm 说明。输出为毫米。</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Positive displacement in the rasters</source>
      <translation>栅格中形变的正方向</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Towards the satellite, or up</source>
      <translation>靠近卫星，或向上</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Away from the satellite, or down</source>
      <translation>远离卫星，或向下</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>In the output it is towards the satellite.</source>
      <translation>输出中以靠近卫星为正。</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>First date</source>
      <translation>起始日期</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Last date</source>
      <translation>结束日期</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Rasters of dates outside are not read. Left empty, all are.</source>
      <translation>不读取此范围以外日期的栅格。留空则全部读取。</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Coordinate reference system of the rasters</source>
      <translation>栅格的坐标参考系</translation>
    </message>
    <message>
      <location filename="../processing_provider/sample_stack.py" />
      <source>Only where they do not state it, or state a wrong one. Nothing is transformed.</source>
      <translation>仅当栅格没有说明或说明有误时填写。不做任何坐标转换。</translation>
    </message>
    <message>
      <location filename="../processing_provider/split_clusters.py" />
      <source>Temporal cluster field</source>
      <translation>时间簇字段</translation>
    </message>
    <message>
      <location filename="../processing_provider/split_clusters.py" />
      <source>Distance and least number of points per cluster (empty = automatic)</source>
      <translation>每个簇的距离和最少点数（空 = 自动）</translation>
    </message>
    <message>
      <location filename="../processing_provider/split_clusters.py" />
      <source>Temporal cluster</source>
      <translation>时间簇</translation>
    </message>
    <message>
      <location filename="../processing_provider/split_clusters.py" />
      <source>Distance (m)</source>
      <translation>距离（m）</translation>
    </message>
    <message>
      <location filename="../processing_provider/split_clusters.py" />
      <source>Least points</source>
      <translation>最少点数</translation>
    </message>
    <message>
      <location filename="../processing_provider/split_clusters.py" />
      <source>One row per temporal cluster that the layer has.</source>
      <translation>图层中的每个时间簇一行。</translation>
    </message>
    <message>
      <location filename="../processing_provider/split_clusters.py" />
      <source>Correlation length (unknown where not set)</source>
      <translation>相关长度(未设置则未知)</translation>
    </message>
    <message>
      <location filename="../processing_provider/split_clusters.py" />
      <source>In metres, from the covariogram: the automatic distance never exceeds it.</source>
      <translation>单位米，来自协方差图：自动距离不会超过它。</translation>
    </message>
    <message>
      <location filename="../processing_provider/split_clusters.py" />
      <source>Points with clusters</source>
      <translation>带簇的点</translation>
    </message>
    <message>
      <location filename="../processing_provider/split_clusters.py" />
      <source>The input with the field cluster.</source>
      <translation>输入图层加上字段 cluster。</translation>
    </message>
    <message>
      <location filename="../processing_provider/split_clusters.py" />
      <source>Neighbour distance (m)</source>
      <translation>邻域距离（m）</translation>
    </message>
    <message>
      <location filename="../processing_provider/split_clusters.py" />
      <source>Number of clusters</source>
      <translation>簇的数量</translation>
    </message>
    <message>
      <location filename="../processing_provider/standard_distance.py" />
      <source>Threshold to draw in the report (none where not set)</source>
      <translation>报告中绘制的阈值(未设置则无)</translation>
    </message>
    <message>
      <location filename="../processing_provider/standard_distance.py" />
      <source>In metres. Clusters that are spread more widely are still in the table.</source>
      <translation>单位为米。更分散的聚类仍在表中。</translation>
    </message>
    <message>
      <location filename="../processing_provider/standard_distance.py" />
      <source>Deviational ellipses</source>
      <translation>标准差椭圆</translation>
    </message>
    <message>
      <location filename="../processing_provider/standard_distance.py" />
      <source>One polygon per cluster, with the figures of the table.</source>
      <translation>每个簇一个多边形，附表格中的数值。</translation>
    </message>
    <message>
      <location filename="../processing_provider/standard_distance.py" />
      <source>Standard distance table</source>
      <translation>标准距离表</translation>
    </message>
    <message>
      <location filename="../processing_provider/standard_distance.py" />
      <source>One row per cluster: points, centre, standard distance, semi-axes, azimuth.</source>
      <translation>每个簇一行：点数、中心、标准距离、半轴、方位角。</translation>
    </message>
    <message>
      <location filename="../processing_provider/standard_distance.py" />
      <source>Standard distance report</source>
      <translation>标准距离报告</translation>
    </message>
    <message>
      <location filename="../processing_provider/standard_distance.py" />
      <source>Bars of the standard distances, the ellipses to scale and the table, as one HTML page.</source>
      <translation>标准距离柱状图、按比例绘制的椭圆和表格，为一个 HTML 页面。</translation>
    </message>
    <message>
      <location filename="../processing_provider/standard_distance.py" />
      <source>{} clusters measured.</source>
      <translation>已测量 {} 个簇。</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/displacement.py" />
      <source>mm</source>
      <translation>毫米</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/dressing.py" />
      <source>The layer is complete, but its style is not kept: {}</source>
      <translation>图层已完整，但其样式未能保存：{}</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/renderers.py" />
      <source>Cluster {}</source>
      <translation>簇 {}</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/renderers.py" />
      <source>In no cluster</source>
      <translation>不属于任何簇</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/renderers.py" />
      <source>In a cluster (a colour each)</source>
      <translation>属于某一簇（每簇一色）</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/renderers.py" />
      <source>Stable</source>
      <translation>稳定</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/renderers.py" />
      <source>Step</source>
      <translation>阶跃</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/renderers.py" />
      <source>Piecewise linear</source>
      <translation>分段线性</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/renderers.py" />
      <source>Power</source>
      <translation>幂律</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/renderers.py" />
      <source>Undefined</source>
      <translation>未定义</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/renderers.py" />
      <source>None is probable enough</source>
      <translation>没有足够可能的模式</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/renderers.py" />
      <source>away or down</source>
      <translation>远离或向下</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/renderers.py" />
      <source>closer or up</source>
      <translation>靠近或向上</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/renderers.py" />
      <source>Point outside hotspots</source>
      <translation>热点以外的点</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/renderers.py" />
      <source>mm/yr, relative to the scene</source>
      <translation>毫米/年,相对于场景</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/renderers.py" />
      <source>Hotspot, away or down</source>
      <translation>热点,远离或向下</translation>
    </message>
    <message>
      <location filename="../processing_provider/styles/renderers.py" />
      <source>Hotspot, closer or up</source>
      <translation>热点,靠近或向上</translation>
    </message>
    <message>
      <location filename="../processing_provider/writing/hotspot_layers.py" />
      <source>Points with hotspots</source>
      <translation>带热点编号的点</translation>
    </message>
    <message>
      <location filename="../processing_provider/writing/hotspot_layers.py" />
      <source>The input with the fields hotspot (0 = none) and v_rel, the velocity relative to the scene in mm/yr.</source>
      <translation>输入图层加上字段 hotspot（0 = 无）和 v_rel（相对于场景的速度，mm/年）。</translation>
    </message>
    <message>
      <location filename="../processing_provider/writing/hotspot_layers.py" />
      <source>One outline per hotspot, 1 being the fastest, with its points, area, velocities and spread; the mean velocity's standard error v_err; confidence in words; kind, how it moves; where the motion changed, the latest date (changed, give or take changed_e days), the velocities v_before and v_after (mm/yr), jump_mm, and course, all of the motion as dates and millimetres. Velocities are relative to the scene, whose own is v_scene; scale tells places from broad motion, inside in which broad motion a place lies, and v_around how fast that is there.</source>
      <translation>每个热点一个轮廓，1 为最快，含点数、面积、速度和离散程度；平均速度的标准误差 v_err；以文字表示的可信度；kind 为运动方式；运动发生变化时，最近的日期（changed，误差 changed_e 天）、变化前后的速度 v_before 和 v_after（毫米/年）、jump_mm，以及 course，即以日期和毫米表示的全部运动。速度相对于整个场景，场景自身的速度为 v_scene；scale 区分局部与大范围运动，inside 表示局部位于哪个大范围运动之内，v_around 表示那里的运动速度。</translation>
    </message>
    <message>
      <location filename="../processing_provider/writing/hotspot_layers.py" />
      <source>Hotspot ellipses</source>
      <translation>热点椭圆</translation>
    </message>
    <message>
      <location filename="../processing_provider/writing/hotspot_layers.py" />
      <source>One deviational ellipse per hotspot.</source>
      <translation>每个热点一个标准差椭圆。</translation>
    </message>
    <message>
      <location filename="../processing_provider/writing/hotspot_layers.py" />
      <source>Number of hotspots</source>
      <translation>热点数量</translation>
    </message>
    <message>
      <location filename="../processing_provider/workflows/hotspots_by_model.model3" />
      <source>Workflows</source>
      <translation>工作流</translation>
    </message>
    <message>
      <location filename="../processing_provider/workflows/hotspots_by_model.model3" />
      <source>Hotspots from a model's labels</source>
      <translation>由模型标签得到热点</translation>
    </message>
    <message>
      <location filename="../processing_provider/workflows/hotspots_by_model.model3" />
      <source>Report</source>
      <translation>报告</translation>
    </message>
    <message>
      <location filename="../processing_provider/workflows/hotspots_by_model.model3" />
      <source>A network labels every point, and points of one label that lie close together and move are hotspots: for a model that you trained on your own site, or, left empty, the bundled network of patterns, which needs 60 dates.</source>
      <translation>网络给每个点一个标签，同一标签、彼此靠近且在运动的点就是热点：可用您在自己研究区训练的模型；留空则用内置的模式网络，需要 60 个日期。</translation>
    </message>
    <message>
      <location filename="../processing_provider/workflows/hotspots_by_model.model3" />
      <source>Left empty, every field named YYYYMMDD, DYYYYMMDD or D_YYYYMMDD is used.</source>
      <translation>留空则使用所有名为 YYYYMMDD、DYYYYMMDD 或 D_YYYYMMDD 的字段。</translation>
    </message>
    <message>
      <location filename="../processing_provider/workflows/hotspots_by_model.model3" />
      <source>Any point layer with one displacement field per date, in millimetres.</source>
      <translation>任何点图层，每个日期一个形变字段，单位毫米。</translation>
    </message>
    <message>
      <location filename="../processing_provider/workflows/hotspots_by_model.model3" />
      <source>Size of the cluster's mean velocity against the scene's median, so that a scene that drifts has no hotspots for it. 0 = any.</source>
      <translation>簇的平均速度相对于场景中位数的大小，这样整体漂移的场景不会因此出现热点。0 = 不限。</translation>
    </message>
    <message>
      <location filename="../processing_provider/workflows/hotspots_step_by_step.model3" />
      <source>Hotspots step by step</source>
      <translation>逐步得到热点</translation>
    </message>
    <message>
      <location filename="../processing_provider/workflows/hotspots_step_by_step.model3" />
      <source>The chain of Detect hotspots, one algorithm at a time, ready to be changed in the model designer: temporal clusters, covariogram, split in space, filter. It gives the same hotspots; those of Detect hotspots also have the name of their pattern.</source>
      <translation>“热点探测”的流程，逐个算法执行，可在模型设计器中修改：时间聚类、协方差图、空间划分、筛选。得到的热点相同；“热点探测”的热点还带有形变模式。</translation>
    </message>
    <message>
      <location filename="../processing_provider/workflows/pattern_map.model3" />
      <source>Pattern map</source>
      <translation>形变模式图</translation>
    </message>
    <message>
      <location filename="../processing_provider/workflows/pattern_map.model3" />
      <source>Moving points</source>
      <translation>运动的点</translation>
    </message>
    <message>
      <location filename="../processing_provider/workflows/pattern_map.model3" />
      <source>Figures of each pattern</source>
      <translation>各模式的统计</translation>
    </message>
    <message>
      <location filename="../processing_provider/workflows/pattern_map.model3" />
      <source>Names the pattern of every point's displacement and shows it on the map; with the points that are not stable as a layer of their own, and a table that says how many points each pattern has and how fast they move (mm/yr).</source>
      <translation>识别每个点的形变模式并在地图上显示；另有一个非稳定点的图层，以及一张表，说明每种模式的点数和运动速度（mm/年）。</translation>
    </message>
    <message>
      <location filename="../processing_provider/workflows/pattern_map.model3" />
      <source>A network of patterns trained for this plugin, such as the bundled one after tuning on your own labels.</source>
      <translation>为本插件训练的模式网络，例如用您自己的标签微调后的内置网络。</translation>
    </message>
    <message>
      <location filename="../processing_provider/workflows/pattern_map.model3" />
      <source>One row per pattern: number of points, their share of 1, and mean, smallest and largest velocity in mm/yr.</source>
      <translation>每种模式一行：点数、占比（以 1 计）、平均、最小和最大速度（mm/年）。</translation>
    </message>
    <message>
      <location filename="../processing_provider/workflows/pattern_map.model3" />
      <source>The points whose pattern is another than stable.</source>
      <translation>形变模式不是“稳定”的点。</translation>
    </message>
  </context>
</TS>
