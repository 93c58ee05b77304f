<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis labelsEnabled="0" version="3.40.6-Bratislava" styleCategories="Symbology|Labeling|Temporal">
 <temporal limitMode="0" startField="" durationField="" enabled="0" endExpression="" startExpression="" durationUnit="min" fixedDuration="0" accumulate="0" mode="0" endField="">
  <fixedRange>
   <start></start>
   <end></end>
  </fixedRange>
 </temporal>
 <renderer-v2 type="categorizedSymbol" referencescale="-1" enableorderby="0" attr="if(&quot;tcluster&quot; >= 0, 1, 0)" forceraster="0" symbollevels="0">
  <categories>
   <category type="long" symbol="0" uuid="{00000000-0000-0000-0000-000000000001}" value="1" render="true" label="In a cluster (a colour each)"/>
   <category type="long" symbol="1" uuid="{00000000-0000-0000-0000-000000000002}" value="0" render="true" label="In no cluster"/>
  </categories>
  <symbols>
   <symbol type="marker" force_rhr="0" clip_to_extent="1" frame_rate="10" alpha="1" is_animated="0" name="0">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" name="name" value=""/>
      <Option name="properties"/>
      <Option type="QString" name="type" value="collection"/>
     </Option>
    </data_defined_properties>
    <layer class="SimpleMarker" enabled="1" id="{00000000-0000-0000-0000-000000000003}" locked="0" pass="0">
     <Option type="Map">
      <Option type="QString" name="angle" value="0"/>
      <Option type="QString" name="cap_style" value="square"/>
      <Option type="QString" name="color" value="0,114,178,255,rgb:0,0.44705882352941179,0.69803921568627447,1"/>
      <Option type="QString" name="horizontal_anchor_point" value="1"/>
      <Option type="QString" name="joinstyle" value="bevel"/>
      <Option type="QString" name="name" value="circle"/>
      <Option type="QString" name="offset" value="0,0"/>
      <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="offset_unit" value="MM"/>
      <Option type="QString" name="outline_color" value="255,255,255,255,rgb:1,1,1,1"/>
      <Option type="QString" name="outline_style" value="solid"/>
      <Option type="QString" name="outline_width" value="0"/>
      <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="outline_width_unit" value="MM"/>
      <Option type="QString" name="scale_method" value="diameter"/>
      <Option type="QString" name="size" value="2"/>
      <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="size_unit" value="MM"/>
      <Option type="QString" name="vertical_anchor_point" value="1"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" name="name" value=""/>
       <Option type="Map" name="properties">
        <Option type="Map" name="fillColor">
         <Option type="bool" name="active" value="true"/>
         <Option type="QString" name="expression" value="array_get(array('#0072B2', '#D55E00', '#009E73', '#CC79A7', '#56B4E9', '#E69F00', '#F0E442', '#2828B0', '#892814', '#D7D789', '#76144F', '#3B76EB', '#B0D7B0', '#89283B', '#761476', '#89D7EB', '#C4623B', '#EB9D4F', '#144FB0', '#B0B076', '#B04F4F', '#9D4F89', '#149DEB', '#9D3B62', '#EBD762', '#4FD7C4', '#C42814', '#3B4FD7', '#621489', '#62B0C4', '#7689C4', '#76143B', '#C4D79D', '#629D4F', '#9D3B9D', '#EB9DB0', '#761462', '#4FC44F', '#892828', '#4F7628', '#9DC428', '#4F76D7', '#D77676', '#B08928', '#76C4EB', '#3B764F', '#D7D776', '#3B4F89', '#149D62', '#3B289D', '#76B089', '#C42828', '#EB62D7', '#B0C476', '#9D6276', '#893B76', '#284FC4', '#3B62C4', '#EB9D9D', '#9D3B3B'), &quot;tcluster&quot; % 60)"/>
         <Option type="int" name="type" value="3"/>
        </Option>
        <Option type="Map" name="outlineColor">
         <Option type="bool" name="active" value="true"/>
         <Option type="QString" name="expression" value="array_get(array('#FFFFFF', '#FFFFFF', '#FFFFFF', '#1F2933', '#1F2933', '#1F2933', '#1F2933', '#FFFFFF', '#FFFFFF', '#1F2933', '#FFFFFF', '#FFFFFF', '#1F2933', '#FFFFFF', '#FFFFFF', '#1F2933', '#FFFFFF', '#1F2933', '#FFFFFF', '#1F2933', '#FFFFFF', '#FFFFFF', '#1F2933', '#FFFFFF', '#1F2933', '#1F2933', '#FFFFFF', '#FFFFFF', '#FFFFFF', '#1F2933', '#FFFFFF', '#FFFFFF', '#1F2933', '#1F2933', '#FFFFFF', '#1F2933', '#FFFFFF', '#1F2933', '#FFFFFF', '#FFFFFF', '#1F2933', '#FFFFFF', '#1F2933', '#1F2933', '#1F2933', '#FFFFFF', '#1F2933', '#FFFFFF', '#FFFFFF', '#FFFFFF', '#1F2933', '#FFFFFF', '#1F2933', '#1F2933', '#FFFFFF', '#FFFFFF', '#FFFFFF', '#FFFFFF', '#1F2933', '#FFFFFF'), &quot;tcluster&quot; % 60)"/>
         <Option type="int" name="type" value="3"/>
        </Option>
        <Option type="Map" name="outlineWidth">
         <Option type="bool" name="active" value="true"/>
         <Option type="QString" name="expression" value="0.1 * if(@id IS NULL, 2, max(0.6, min(2, 14000 / coalesce(@map_scale, 1))))"/>
         <Option type="int" name="type" value="3"/>
        </Option>
        <Option type="Map" name="size">
         <Option type="bool" name="active" value="true"/>
         <Option type="QString" name="expression" value="1 * if(@id IS NULL, 2, max(0.6, min(2, 14000 / coalesce(@map_scale, 1))))"/>
         <Option type="int" name="type" value="3"/>
        </Option>
       </Option>
       <Option type="QString" name="type" value="collection"/>
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" force_rhr="0" clip_to_extent="1" frame_rate="10" alpha="0.75" is_animated="0" name="1">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" name="name" value=""/>
      <Option name="properties"/>
      <Option type="QString" name="type" value="collection"/>
     </Option>
    </data_defined_properties>
    <layer class="SimpleMarker" enabled="1" id="{00000000-0000-0000-0000-000000000004}" locked="0" pass="0">
     <Option type="Map">
      <Option type="QString" name="angle" value="0"/>
      <Option type="QString" name="cap_style" value="square"/>
      <Option type="QString" name="color" value="140,140,140,255,rgb:0.5490196078431373,0.5490196078431373,0.5490196078431373,1"/>
      <Option type="QString" name="horizontal_anchor_point" value="1"/>
      <Option type="QString" name="joinstyle" value="bevel"/>
      <Option type="QString" name="name" value="circle"/>
      <Option type="QString" name="offset" value="0,0"/>
      <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="offset_unit" value="MM"/>
      <Option type="QString" name="outline_color" value="255,255,255,255,rgb:1,1,1,1"/>
      <Option type="QString" name="outline_style" value="solid"/>
      <Option type="QString" name="outline_width" value="0"/>
      <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="outline_width_unit" value="MM"/>
      <Option type="QString" name="scale_method" value="diameter"/>
      <Option type="QString" name="size" value="1.2"/>
      <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="size_unit" value="MM"/>
      <Option type="QString" name="vertical_anchor_point" value="1"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" name="name" value=""/>
       <Option type="Map" name="properties">
        <Option type="Map" name="enabled">
         <Option type="bool" name="active" value="true"/>
         <Option type="QString" name="expression" value="@map_scale &lt; 250000"/>
         <Option type="int" name="type" value="3"/>
        </Option>
        <Option type="Map" name="outlineWidth">
         <Option type="bool" name="active" value="true"/>
         <Option type="QString" name="expression" value="0.25 * if(@id IS NULL, 1.2, max(0.5, min(1.2, 9000 / coalesce(@map_scale, 1))))"/>
         <Option type="int" name="type" value="3"/>
        </Option>
        <Option type="Map" name="size">
         <Option type="bool" name="active" value="true"/>
         <Option type="QString" name="expression" value="1 * if(@id IS NULL, 1.2, max(0.5, min(1.2, 9000 / coalesce(@map_scale, 1))))"/>
         <Option type="int" name="type" value="3"/>
        </Option>
       </Option>
       <Option type="QString" name="type" value="collection"/>
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
  </symbols>
  <rotation/>
  <sizescale/>
  <data-defined-properties>
   <Option type="Map">
    <Option type="QString" name="name" value=""/>
    <Option name="properties"/>
    <Option type="QString" name="type" value="collection"/>
   </Option>
  </data-defined-properties>
 </renderer-v2>
 <selection mode="Default">
  <selectionColor invalid="1"/>
 </selection>
 <blendMode>0</blendMode>
 <featureBlendMode>0</featureBlendMode>
 <layerGeometryType>0</layerGeometryType>
</qgis>
